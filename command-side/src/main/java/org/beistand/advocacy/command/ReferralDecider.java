package org.beistand.advocacy.command;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.ConsentCommand;
import org.beistand.advocacy.ConsentCommand.AnswerReferral;
import org.beistand.advocacy.ConsentCommand.EndReferral;
import org.beistand.advocacy.ConsentEvent.ReferralAnswered;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentRejection.ReferralNotAccepted;
import org.beistand.advocacy.ConsentRejection.ReferralNotOpen;
import org.beistand.advocacy.ConsentRejection.ReferralUnknown;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.ReferralResult;
import org.beistand.advocacy.command.Consents.Out;

/** What becomes of a referral: a loop that somebody has to close. */
final class ReferralDecider {
    private ReferralDecider() {}

    static List<AdvocacyCaseEvent> answer(AnswerReferral c, AdvocacyCaseState state) {
        var before = known(c, state, c.referralId());
        if (before.answer() == c.answer()) {
            return List.of();
        }
        WorkDecider.demandOpen(c, state);
        if (before.answer() != null || before.result() != null) {
            throw new ReferralNotOpen(c.caseId());
        }
        return List.of(new ReferralAnswered(c.caseId(), c.referralId(), c.answer()));
    }

    static List<AdvocacyCaseEvent> end(EndReferral c, AdvocacyCaseState state) {
        var before = known(c, state, c.referralId());
        if (before.result() == c.result()) {
            return List.of();
        }
        WorkDecider.demandOpen(c, state);
        if (!before.open()) {
            throw new ReferralNotOpen(c.caseId());
        }
        demandFitting(c, before);
        return List.of(new ReferralEnded(c.caseId(), c.referralId(), c.result()));
    }

    /** Help needs somebody who took it on; who answered did not leave it unanswered. */
    private static void demandFitting(EndReferral c, Out before) {
        boolean answered = before.answer() != null;
        if (c.result() == ReferralResult.UNANSWERED && answered) {
            throw new ReferralNotOpen(c.caseId());
        }
        if (helped(c.result()) && !answered) {
            throw new ReferralNotAccepted(c.caseId());
        }
    }

    private static boolean helped(ReferralResult result) {
        return switch (result) {
            case HELPED, HELPED_PARTLY, NOT_HELPED -> true;
            case REVOKED, UNANSWERED -> false;
        };
    }

    private static Out known(ConsentCommand c, AdvocacyCaseState state, ReferralOutId id) {
        var referral = state.matter().care().consents().referrals().get(id);
        if (referral == null) {
            throw new ReferralUnknown(c.caseId());
        }
        return referral;
    }
}
