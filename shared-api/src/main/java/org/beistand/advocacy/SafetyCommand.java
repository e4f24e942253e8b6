package org.beistand.advocacy;

import java.time.LocalDate;
import java.util.Set;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;

/** What can be asked about danger in an advocacy case. */
public sealed interface SafetyCommand extends CareCommand {
    /** Assess how great the danger is, and when to look again. */
    record AssessRisk(
            AdvocacyCaseId caseId,
            RiskLevel level,
            Set<RiskFactor> factors,
            Set<ProtectiveFactor> protection,
            LocalDate reviewOn,
            Sealed<SafetyText> text)
            implements SafetyCommand {
        public AssessRisk {
            factors = Set.copyOf(factors);
            protection = Set.copyOf(protection);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(caseId);
        }
    }

    /** Warn everybody who opens the case. */
    record RaiseRiskFlag(
            AdvocacyCaseId caseId,
            RiskFlagId flagId,
            RiskFlagKind kind,
            LocalDate reviewOn,
            Sealed<SafetyText> text)
            implements SafetyCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(flagId);
        }
    }

    /** Take a warning away, and say why that is safe. */
    record ClearRiskFlag(
            AdvocacyCaseId caseId,
            RiskFlagId flagId,
            FlagClearReason reason,
            Sealed<SafetyText> text)
            implements SafetyCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(flagId);
        }
    }

    /** Say that somebody's welfare may be in danger. Meant to be quick; the rest follows. */
    record RaiseConcern(
            AdvocacyCaseId caseId, ConcernId concernId, ConcernKind kind, Sealed<SafetyText> text)
            implements SafetyCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(concernId);
        }
    }

    /** Note that a concern was talked through with somebody. */
    record HoldConsultation(
            AdvocacyCaseId caseId, ConcernId concernId, Consulted with, Sealed<SafetyText> text)
            implements SafetyCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(concernId);
        }
    }

    /** Decide whether an authority is told, with the grounds. */
    record DecideNotification(
            AdvocacyCaseId caseId,
            ConcernId concernId,
            NotificationDecision decision,
            Sealed<SafetyText> text)
            implements SafetyCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(concernId);
        }
    }
}
