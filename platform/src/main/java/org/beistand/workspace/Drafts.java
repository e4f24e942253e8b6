package org.beistand.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.beistand.language.ErasableUnit;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotNow;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.Workspace.Draft;
import org.beistand.sealing.Sealing;

/** Keeps drafts, each under a key of its own, for thirty days after the last stroke. */
final class Drafts {
    static final Duration KEPT = Duration.ofDays(30);
    static final int MOST = 200;
    private static final int TRIES = 20;
    private static final Pattern FORM =
            Pattern.compile("[a-z][a-z0-9-]{0,39}(:[0-9a-z-]{1,64}){0,3}");

    private final OwnWork work;
    private final DraftTable table;
    private final Sealing sealing;
    private final Supplier<UUID> randomIds;
    private final Clock clock;

    /** Under which id, and so under which key, a draft stands or will stand. */
    private record Place(UUID id, boolean fresh) {}

    Drafts(OwnWork work, DraftTable table, Sealing sealing, Supplier<UUID> randomIds, Clock clock) {
        this.work = work;
        this.table = table;
        this.sealing = sealing;
        this.randomIds = randomIds;
        this.clock = clock;
    }

    /**
     * The key is made, and the words are sealed, between two transactions. Whoever discarded the
     * draft or began another one meanwhile was faster, and it is done anew.
     */
    Instant save(StaffId staff, String form, Map<String, String> fields) {
        var open = new DraftTable.Content(Sealed.of(new DraftFields(fields)));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var place = work.inOne(staff, () -> place(staff, checked(form)));
            var closed = sealing.close(open, unit(place.id()));
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var row = new DraftTable.Row(staff, form, place.id(), closed, now);
            if (work.inOne(staff, () -> put(row, place))) {
                return now;
            }
            sealing.forget(unit(place.id()));
        }
        throw new NotNow();
    }

    private Place place(StaffId staff, String form) {
        var known = table.idOf(staff, form);
        if (known.isEmpty() && table.count(staff) >= MOST) {
            throw new InvalidValue("draft.too-many");
        }
        return new Place(known.orElseGet(randomIds), known.isEmpty());
    }

    private boolean put(DraftTable.Row row, Place place) {
        var stands = table.idOf(row.staff(), row.form());
        var asBefore =
                place.fresh() ? stands.isEmpty() : stands.filter(place.id()::equals).isPresent();
        if (asBefore) {
            table.put(row);
        }
        return asBefore;
    }

    /** Nothing where the draft is too old or its key is gone. */
    Optional<Draft> find(StaffId staff, String form) {
        return table.find(staff, checked(form))
                .filter(row -> row.savedAt().isAfter(expired()))
                .flatMap(row ->
                        sealing.open(row.content()).fields()
                                        instanceof Sealed.Open<DraftFields>(var open)
                                ? Optional.of(new Draft(form, open.fields(), row.savedAt()))
                                : Optional.empty());
    }

    /** The key goes with the row: what was thrown away is unreadable everywhere at once. */
    boolean discard(StaffId staff, String form) {
        var name = checked(form);
        var gone = work.inOne(staff, () -> table.delete(staff, name));
        gone.ifPresent(id -> sealing.forget(unit(id)));
        return gone.isPresent();
    }

    /** Whose drafts have become too old. */
    Iterable<StaffId> ownersOfExpired() {
        return table.ownersOfThoseBefore(expired());
    }

    int discardExpired(StaffId staff) {
        var gone = work.inOne(staff, () -> table.deleteBefore(staff, expired()));
        gone.forEach(id -> sealing.forget(unit(id)));
        return gone.size();
    }

    private Instant expired() {
        return clock.instant().minus(KEPT);
    }

    private static ErasableUnit unit(UUID id) {
        return new ErasableUnit(ErasableUnit.Kind.WORKSPACE, id);
    }

    /** A code and ids; no words could be in it. */
    private static String checked(String form) {
        if (!FORM.matcher(form).matches()) {
            throw new InvalidValue("draft.form");
        }
        return form;
    }
}
