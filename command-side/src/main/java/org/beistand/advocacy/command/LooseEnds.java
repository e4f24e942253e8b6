package org.beistand.advocacy.command;

import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AdvocacyCaseRejection.FollowUpsStillOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.IssuesStillOpen;
import org.beistand.advocacy.ConsentRejection.ReferralStillOpen;
import org.beistand.advocacy.EntryRejection.EntriesNotApproved;
import org.beistand.advocacy.PlanRejection.PlanStillOpen;
import org.beistand.advocacy.SafetyRejection.ConcernUndecided;

/** What must have come to its end before a case may. */
final class LooseEnds {
    private LooseEnds() {}

    static void demandNone(AdvocacyCaseId id, Matter matter) {
        if (!matter.issues().open().isEmpty()) {
            throw new IssuesStillOpen(id);
        }
        if (!matter.followUps().open().isEmpty()) {
            throw new FollowUpsStillOpen(id);
        }
        if (matter.plan().hasOpen()) {
            throw new PlanStillOpen(id);
        }
        if (matter.safety().hasUndecided()) {
            throw new ConcernUndecided(id);
        }
        if (matter.care().consents().hasOpenReferral()) {
            throw new ReferralStillOpen(id);
        }
        if (matter.care().entries().signOffs().open()) {
            throw new EntriesNotApproved(id);
        }
    }
}
