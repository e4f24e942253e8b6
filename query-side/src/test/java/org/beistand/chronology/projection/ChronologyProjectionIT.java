package org.beistand.chronology.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.InteractionText;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
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

    private Chronology asked(GivenFacts given, Set<EntryGroup> groups) {
        return given.ask(
                QuerySideNode.of(Role.SUPERVISOR, told.team()),
                new ChronologyOf(told.id(), groups, null, 50));
    }
}
