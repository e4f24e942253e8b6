package org.beistand.caseimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.CommandId;
import org.beistand.language.DomainCommand;
import org.beistand.language.ErasableUnit;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * All that the file says about one case, as commands in the order in which to send them.
 *
 * @param closing empty unless the case has ended
 */
record ImportedCase(
        AdvocacyCaseId id, long line, List<Wish> opening, List<Wish> steps, List<Wish> closing) {
    ImportedCase {
        opening = List.copyOf(opening);
        steps = List.copyOf(steps);
        closing = List.copyOf(closing);
    }

    /** What a wish does to its case. */
    enum Part {
        OPENING,
        STEP,
        CLOSING
    }

    /**
     * One command, the row it comes from and on whose behalf it is sent.
     *
     * @param worker {@code null} where the file does not tell who did it
     */
    record Wish(
            Part part, DomainCommand command, CommandId id, @Nullable StaffId worker, long line) {

        private Wish in(Map<TeamId, TeamId> teams) {
            if (!(command instanceof ReceiveReferral c)
                    || c.team().equals(teams.getOrDefault(c.team(), c.team()))) {
                return this;
            }
            var moved =
                    new ReceiveReferral(
                            c.caseId(),
                            c.client(),
                            teams.getOrDefault(c.team(), c.team()),
                            c.referral(),
                            c.kind(),
                            c.urgency(),
                            c.concern(),
                            c.receivedAt());
            return new Wish(part, moved, id, worker, line);
        }
    }

    /** The same with those teams in place of the planned ones. */
    ImportedCase in(Map<TeamId, TeamId> teams) {
        var changed = opening.stream().map(w -> w.in(teams)).toList();
        return new ImportedCase(id, line, changed, steps, closing);
    }

    /** Everything in its order. */
    List<Wish> wishes() {
        var all = new ArrayList<>(opening);
        all.addAll(steps);
        all.addAll(closing);
        return all;
    }

    /** Whatever needs a key of its own before it can be told. */
    List<ErasableUnit> units() {
        var units = new ArrayList<ErasableUnit>();
        for (var wish : wishes()) {
            var unit = wish.command().unit();
            if (unit != null && !units.contains(unit)) {
                units.add(unit);
            }
        }
        return units;
    }
}
