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
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.Workspace.Draft;
import org.beistand.sealing.Sealing;

/** Keeps drafts, each under a key of its own, for thirty days after the last stroke. */
final class Drafts {
    static final Duration KEPT = Duration.ofDays(30);
    static final int MOST = 200;
    private static final Pattern FORM =
            Pattern.compile("[a-z][a-z0-9-]{0,39}(:[0-9a-z-]{1,64}){0,3}");

    private final DraftTable table;
    private final Sealing sealing;
    private final Supplier<UUID> randomIds;
    private final Clock clock;

    Drafts(DraftTable table, Sealing sealing, Supplier<UUID> randomIds, Clock clock) {
        this.table = table;
        this.sealing = sealing;
        this.randomIds = randomIds;
        this.clock = clock;
    }

    Instant save(StaffId staff, String form, Map<String, String> fields) {
        var open = new DraftTable.Content(Sealed.of(new DraftFields(fields)));
        var known = table.idOf(staff, checked(form));
        if (known.isEmpty() && table.count(staff) >= MOST) {
            throw new InvalidValue("draft.too-many");
        }
        var id = known.orElseGet(randomIds);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        table.put(new DraftTable.Row(staff, form, id, sealing.close(open, unit(id)), now));
        return now;
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
        var gone = table.delete(staff, checked(form));
        gone.ifPresent(id -> sealing.forget(unit(id)));
        return gone.isPresent();
    }

    /** Whose drafts have become too old. */
    Iterable<StaffId> ownersOfExpired() {
        return table.ownersOfThoseBefore(expired());
    }

    int discardExpired(StaffId staff) {
        var gone = table.deleteBefore(staff, expired());
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
