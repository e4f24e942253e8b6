package org.beistand.chronology.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.CorrectionReason;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NotePassedOn;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.OriginalFate;
import org.beistand.advocacy.RedactionId;
import org.beistand.advocacy.RedactionReason;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.ToldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GivenFacts.Shared.class)
class ChronologyProjectionIT {
    private final ToldCase told = ToldCase.fresh();

    @Test
    void entries_stand_in_the_order_of_the_world_with_the_fact_as_recorded(GivenFacts given) {
        var late = told.spoke(Instant.parse("2026-01-10T10:00:00Z"));
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), told.spoke(Instant.parse("2026-01-20T10:00:00Z")), late);

        var all = asked(given, Set.of());
        var contacts = asked(given, Set.of(EntryGroup.CONTACTS));

        assertThat(all.total()).isEqualTo(6);
        assertThat(contacts.entries())
                .extracting(Chronology.Entry::occurredAt)
                .containsExactly(
                        Instant.parse("2026-01-20T10:00:00Z"),
                        Instant.parse("2026-01-10T10:00:00Z"));
        var last = contacts.entries().getLast();
        assertThat(last.event()).isEqualTo(late);
        assertThat(((InteractionRecorded) last.event()).text())
                .isEqualTo(Sealed.of(new InteractionText("agreed to write")));
        assertThat(last.provenance().author().staff()).isEqualTo(told.worker());
        assertThat(last.provenance().version()).isEqualTo(5);
    }

    @Test
    void an_entry_keeps_its_first_version_beside_its_corrections(GivenFacts given) {
        var spoken = told.spoke(Instant.parse("2026-01-20T10:00:00Z"));
        var contact = spoken.interactionId();
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), spoken, corrected(contact, "first"), corrected(contact, "second"));

        var entry = asked(given, Set.of(EntryGroup.CONTACTS)).entries().getLast();

        assertThat(entry.event()).isEqualTo(spoken);
        assertThat(entry.corrections())
                .extracting(Chronology.Correction::event)
                .containsExactly(corrected(contact, "first"), corrected(contact, "second"));
        var alone = given.ask(supervisor(), new EntriesOf(told.id(), Set.of(contact.value())));
        assertThat(alone.entries()).containsExactly(entry);
    }

    @Test
    void a_restricted_note_is_for_its_author_and_supervisors_with_all_that_became_of_it(
            GivenFacts given) {
        var author = new StaffId(UUID.randomUUID());
        var note = new NoteId(UUID.randomUUID());
        var text = Sealed.of(new NoteText("for supervision"));
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                author,
                new NoteRestricted(told.id(), note, author),
                new NoteRecorded(told.id(), note, NoteKind.FILE_NOTE, text),
                new NoteCorrected(told.id(), note, CorrectionReason.MISTYPED, text));
        var worker = QuerySideNode.worker(told.worker(), told.team());
        var wanted = new ChronologyOf(told.id(), Set.of(EntryGroup.NOTES), null, 50);
        var alone = new EntriesOf(told.id(), Set.of(note.value()));

        assertThat(given.ask(supervisor(), wanted).entries())
                .hasSize(2)
                .allMatch(Chronology.Entry::restricted);
        assertThat(given.ask(supervisor(), alone).entries()).hasSize(1);
        assertThat(given.ask(worker, wanted).entries()).isEmpty();
        assertThat(given.ask(worker, wanted).total()).isZero();
        assertThat(given.ask(worker, alone).entries()).isEmpty();
    }

    @Test
    void a_restricted_note_is_for_whom_it_was_passed_on_to_and_nobody_else(GivenFacts given) {
        var author = new StaffId(UUID.randomUUID());
        var note = new NoteId(UUID.randomUUID());
        var text = Sealed.of(new NoteText("for supervision"));
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                author,
                new NoteRestricted(told.id(), note, author),
                new NoteRecorded(told.id(), note, NoteKind.FILE_NOTE, text),
                new NotePassedOn(told.id(), note, told.worker()));
        var alone = new EntriesOf(told.id(), Set.of(note.value()));
        var worker = QuerySideNode.worker(told.worker(), told.team());

        assertThat(given.ask(worker, alone).entries()).hasSize(1);

        var another = new StaffId(UUID.randomUUID());
        given.by(author, new NotePassedOn(told.id(), note, another));
        assertThat(given.ask(worker, alone).entries()).hasSize(1);
    }

    @Test
    void the_author_of_a_restricted_note_reads_it(GivenFacts given) {
        var note = new NoteId(UUID.randomUUID());
        var text = Sealed.of(new NoteText("for supervision"));
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                told.worker(),
                new NoteRestricted(told.id(), note, told.worker()),
                new NoteRecorded(told.id(), note, NoteKind.FILE_NOTE, text));
        var worker = QuerySideNode.worker(told.worker(), told.team());

        var notes =
                given.ask(worker, new ChronologyOf(told.id(), Set.of(EntryGroup.NOTES), null, 50));

        assertThat(notes.entries()).hasSize(1);
    }

    @Test
    void what_was_blacked_out_stands_in_no_version_of_an_entry(GivenFacts given) {
        var spoken = told.spoke(Instant.parse("2026-01-20T10:00:00Z"));
        var contact = spoken.interactionId();
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                told.worker(),
                spoken,
                corrected(contact, "Canary"),
                redacted(contact, "▇▇▇ Canary"),
                redacted(contact, "▇▇▇"),
                corrected(contact, "afterwards"));

        var all = asked(given, Set.of());
        var alone = given.ask(supervisor(), new EntriesOf(told.id(), Set.of(contact.value())));

        assertThat(all.toString() + alone).doesNotContain("Canary");
        assertThat(texts(all)).doesNotContain("Canary", "▇▇▇ Canary", "agreed to write");
        assertThat(texts(alone)).containsOnly("▇▇▇", "afterwards");
        var entry = alone.entries().getFirst();
        assertThat(entry.corrections()).hasSize(4);
    }

    /** Every text that an answer holds, of entries and of all their versions. */
    private static List<String> texts(Chronology answer) {
        return answer.entries().stream()
                .flatMap(e ->
                        Stream.concat(
                                Stream.of(e.event()),
                                e.corrections().stream().map(Chronology.Correction::event)))
                .flatMap(e -> text(e).stream())
                .map(InteractionText::text)
                .toList();
    }

    private static Optional<InteractionText> text(Object event) {
        var sealed =
                switch (event) {
                    case InteractionRecorded e -> e.text();
                    case InteractionCorrected e -> e.text();
                    case InteractionRedacted e -> e.text();
                    default -> null;
                };
        return sealed instanceof Sealed.Open<InteractionText>(var open)
                ? Optional.of(open)
                : Optional.empty();
    }

    private InteractionRedacted redacted(InteractionId contact, String left) {
        return new InteractionRedacted(
                told.id(),
                contact,
                new RedactionId(UUID.randomUUID()),
                RedactionReason.THIRD_PARTY,
                OriginalFate.KEPT_CLOSED,
                1,
                Sealed.of(new InteractionText(left)));
    }

    private InteractionCorrected corrected(InteractionId contact, String text) {
        return new InteractionCorrected(
                told.id(),
                contact,
                CorrectionReason.WRONG_FACT,
                Sealed.of(new InteractionText(text)));
    }

    private Actor supervisor() {
        return QuerySideNode.of(Role.SUPERVISOR, told.team());
    }

    private Chronology asked(GivenFacts given, Set<EntryGroup> groups) {
        return given.ask(supervisor(), new ChronologyOf(told.id(), groups, null, 50));
    }
}
