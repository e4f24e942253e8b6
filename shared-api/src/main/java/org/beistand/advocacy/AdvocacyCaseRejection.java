package org.beistand.advocacy;

import java.util.Map;
import org.beistand.language.Rejection;

/** Why an advocacy case cannot be changed as asked. */
public abstract sealed class AdvocacyCaseRejection extends Rejection
        permits InvolvementRejection,
                ConflictRejection,
                AdvocacyCaseRejection.CaseAlreadyExists,
                AdvocacyCaseRejection.CaseUnknown,
                AdvocacyCaseRejection.CaseNotReceived,
                AdvocacyCaseRejection.CaseNotInTriage,
                AdvocacyCaseRejection.CaseNotOpen,
                AdvocacyCaseRejection.CaseNotTakenOn,
                AdvocacyCaseRejection.CaseNotClosed,
                AdvocacyCaseRejection.ClientAlreadyNamed,
                AdvocacyCaseRejection.NoIssueRaised,
                AdvocacyCaseRejection.IssuesStillOpen,
                AdvocacyCaseRejection.FollowUpsStillOpen,
                AdvocacyCaseRejection.IssueUnknown,
                AdvocacyCaseRejection.IssueAlreadyEnded,
                AdvocacyCaseRejection.IdAlreadyUsed,
                AdvocacyCaseRejection.FollowUpUnknown,
                AdvocacyCaseRejection.FollowUpNotOpen,
                AdvocacyCaseRejection.OccurredInFuture,
                AdvocacyCaseRejection.LateWithoutReason,
                AdvocacyCaseRejection.DayInPast,
                AdvocacyCaseRejection.ReopenPeriodOver,
                AdvocacyCaseRejection.TeamNotOwn,
                AdvocacyCaseRejection.ReferenceAlreadyKnown,
                AdvocacyCaseRejection.AssignmentNeedsSupervisor,
                AdvocacyCaseRejection.WorkerNotAvailable,
                ApprovalRejection,
                AuthorityRejection,
                DocumentRejection,
                EntryRejection,
                PlanRejection,
                ConsentRejection,
                DisclosureRejection,
                SafetyRejection,
                TargetRejection,
                TransferRejection {
    private static final long serialVersionUID = 1L;
    private final transient AdvocacyCaseId caseId;

    AdvocacyCaseRejection(AdvocacyCaseId caseId) {
        this.caseId = caseId;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("caseId", caseId);
    }

    /** A case stands under this id already. */
    public static final class CaseAlreadyExists extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public CaseAlreadyExists(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** No case stands under this id. */
    public static final class CaseUnknown extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public CaseUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Triage starts only from a received matter or from the waiting list. */
    public static final class CaseNotReceived extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public CaseNotReceived(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The step needs a case in triage. */
    public static final class CaseNotInTriage extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public CaseNotInTriage(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The case is closed or was declined; nothing more can be added to it. */
    public static final class CaseNotOpen extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public CaseNotOpen(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The step needs a case that was taken on. */
    public static final class CaseNotTakenOn extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public CaseNotTakenOn(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Only a closed case can be taken up again. */
    public static final class CaseNotClosed extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public CaseNotClosed(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Somebody else is named as the person supported. */
    public static final class ClientAlreadyNamed extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ClientAlreadyNamed(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A case is taken on for at least one issue. */
    public static final class NoIssueRaised extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public NoIssueRaised(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A case closes only when each of its issues has ended. */
    public static final class IssuesStillOpen extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public IssuesStillOpen(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A case closes only when no follow-up is left open. */
    public static final class FollowUpsStillOpen extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public FollowUpsStillOpen(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The case has no such issue. */
    public static final class IssueUnknown extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public IssueUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The issue ended before, in another way. */
    public static final class IssueAlreadyEnded extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public IssueAlreadyEnded(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Something else in this case stands under this id. */
    public static final class IdAlreadyUsed extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public IdAlreadyUsed(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The case has no such follow-up. */
    public static final class FollowUpUnknown extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public FollowUpUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The follow-up is no longer open. */
    public static final class FollowUpNotOpen extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public FollowUpNotOpen(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A contact cannot lie in the future. */
    public static final class OccurredInFuture extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public OccurredInFuture(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A contact of more than two working days ago needs a reason for its late entry. */
    public static final class LateWithoutReason extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public LateWithoutReason(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The day lies in the past. */
    public static final class DayInPast extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public DayInPast(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Ninety days after closing, the matter starts a new, linked case. */
    public static final class ReopenPeriodOver extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ReopenPeriodOver(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** An enquiry is received for the own team. */
    public static final class TeamNotOwn extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public TeamNotOwn(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Another case carries this external reference. */
    public static final class ReferenceAlreadyKnown extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ReferenceAlreadyKnown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Only a supervisor hands a case to somebody else or away from somebody. */
    public static final class AssignmentNeedsSupervisor extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public AssignmentNeedsSupervisor(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Nobody of this id can be made accountable: not a case worker, or no longer here. */
    public static final class WorkerNotAvailable extends AdvocacyCaseRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public WorkerNotAvailable(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
