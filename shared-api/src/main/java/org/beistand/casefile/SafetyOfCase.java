package org.beistand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.ConcernId;
import org.beistand.advocacy.ConcernKind;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.ProtectiveFactor;
import org.beistand.advocacy.RiskFactor;
import org.beistand.advocacy.RiskFlagId;
import org.beistand.advocacy.RiskFlagKind;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyText;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What is known of danger in a case.
 *
 * @param assessment the latest, {@code null} when the risk was never assessed
 * @param flags the warnings that hold
 * @param concerns all of them, the latest first
 */
public record SafetyOfCase(
        @Nullable Assessment assessment, List<Flag> flags, List<Concern> concerns) {
    /** Nothing is known. */
    public static final SafetyOfCase NONE = new SafetyOfCase(null, List.of(), List.of());

    public SafetyOfCase {
        flags = List.copyOf(flags);
        concerns = List.copyOf(concerns);
    }

    /** How great the danger was found to be. */
    public record Assessment(
            RiskLevel level,
            Set<RiskFactor> factors,
            Set<ProtectiveFactor> protection,
            LocalDate reviewOn,
            Instant assessedAt,
            Sealed<SafetyText> text) {
        public Assessment {
            factors = Set.copyOf(factors);
            protection = Set.copyOf(protection);
        }
    }

    /** One warning. */
    public record Flag(
            RiskFlagId flagId, RiskFlagKind kind, LocalDate reviewOn, Sealed<SafetyText> text) {}

    /** One safeguarding concern; {@code decision} is {@code null} while it is undecided. */
    public record Concern(
            ConcernId concernId,
            ConcernKind kind,
            Instant raisedAt,
            Sealed<SafetyText> text,
            List<Consulted> consulted,
            @Nullable NotificationDecision decision) {
        public Concern {
            consulted = List.copyOf(consulted);
        }
    }
}
