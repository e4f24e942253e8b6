package org.beistand.advocacy;

import java.time.LocalDate;
import java.util.Set;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;

/** What was found out and decided about danger in an advocacy case. */
public sealed interface SafetyEvent extends CareEvent {
    /** It was assessed how great the danger is. */
    @EventName("advocacy.risk-assessed")
    record RiskAssessed(
            AdvocacyCaseId caseId,
            RiskLevel level,
            Set<RiskFactor> factors,
            Set<ProtectiveFactor> protection,
            LocalDate reviewOn,
            Sealed<SafetyText> text)
            implements SafetyEvent {
        public RiskAssessed {
            factors = Set.copyOf(factors);
            protection = Set.copyOf(protection);
        }
    }

    /** Everybody who opens the case is warned from now on. */
    @EventName("advocacy.risk-flag-raised")
    record RiskFlagRaised(
            AdvocacyCaseId caseId,
            RiskFlagId flagId,
            RiskFlagKind kind,
            LocalDate reviewOn,
            Sealed<SafetyText> text)
            implements SafetyEvent {}

    /** A warning no longer holds. */
    @EventName("advocacy.risk-flag-cleared")
    record RiskFlagCleared(
            AdvocacyCaseId caseId,
            RiskFlagId flagId,
            FlagClearReason reason,
            Sealed<SafetyText> text)
            implements SafetyEvent {}

    /** Somebody's welfare may be in danger. */
    @EventName("advocacy.safeguarding-concern-raised")
    record SafeguardingConcernRaised(
            AdvocacyCaseId caseId, ConcernId concernId, ConcernKind kind, Sealed<SafetyText> text)
            implements SafetyEvent {}

    /** A safeguarding concern was talked through with somebody. */
    @EventName("advocacy.consultation-held")
    record ConsultationHeld(
            AdvocacyCaseId caseId, ConcernId concernId, Consulted with, Sealed<SafetyText> text)
            implements SafetyEvent {}

    /** It was decided whether an authority is told of a safeguarding concern, and why. */
    @EventName("advocacy.notification-decided")
    record NotificationDecided(
            AdvocacyCaseId caseId,
            ConcernId concernId,
            NotificationDecision decision,
            Sealed<SafetyText> text)
            implements SafetyEvent {}
}
