package org.beistand.advocacy.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TargetEvent.ServiceTargetEnded;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What the house still owes in one case, and what decides whether it owes more.
 *
 * @param owed what was promised and neither kept nor ended, in the order of its beginning
 * @param started how many promises there were
 */
record Targets(
        Opening opening,
        Map<TargetId, Owed> owed,
        int started,
        Talks talks,
        @Nullable LocalDate planAgreedOn,
        @Nullable RiskLevel risk) {
    static final Targets NONE = new Targets(Opening.UNKNOWN, Map.of(), 0, Talks.NONE, null, null);

    Targets {
        owed = Collections.unmodifiableMap(new LinkedHashMap<>(owed));
    }

    /** What was settled when the case came in. */
    record Opening(CaseKind kind, Urgency urgency, Instant receivedAt) {
        static final Opening UNKNOWN = new Opening(CaseKind.ADVICE, Urgency.ROUTINE, Instant.EPOCH);
    }

    /**
     * One promise.
     *
     * @param missed whether its day has passed
     * @param pause why its clock stands still, {@code null} while it runs
     */
    record Owed(
            TargetKind kind,
            @Nullable ReferralOutId referral,
            LocalDate dueOn,
            boolean missed,
            @Nullable Pause pause) {
        boolean runs() {
            return !missed && pause == null;
        }

        Owed paused(ServiceTargetPaused e) {
            var from = pause == null ? e.pausedOn() : pause.from();
            return new Owed(kind, referral, dueOn, missed, new Pause(e.reason(), from, e.until()));
        }

        Owed until(LocalDate day) {
            return new Owed(kind, referral, day, missed, null);
        }

        Owed late() {
            return new Owed(kind, referral, dueOn, true, null);
        }
    }

    /** A clock that stands still. */
    record Pause(PauseReason reason, LocalDate from, LocalDate until) {
        boolean byHold() {
            return reason == PauseReason.CASE_ON_HOLD;
        }
    }

    Targets after(AdvocacyCaseEvent event) {
        return switch (event) {
            case TargetEvent e -> after(e);
            case ReferralReceived e -> with(new Opening(e.kind(), e.urgency(), e.receivedAt()));
            case InteractionRecorded e -> with(talks.after(e));
            case PlanAgreed e -> new Targets(opening, owed, started, talks, e.agreedOn(), risk);
            case RiskAssessed e ->
                    new Targets(opening, owed, started, talks, planAgreedOn, e.level());
            default -> this; // neither promises anything nor keeps it
        };
    }

    private Targets after(TargetEvent event) {
        return switch (event) {
            case ServiceTargetStarted e ->
                    with(e.targetId(), new Owed(e.kind(), e.referralId(), e.dueOn(), false, null))
                            .oneMore();
            case ServiceTargetPaused e -> change(e.targetId(), o -> o.paused(e));
            case ServiceTargetResumed e -> change(e.targetId(), o -> o.until(e.dueOn()));
            case ServiceTargetMissed e -> change(e.targetId(), Owed::late);
            case ServiceTargetMet e -> without(e.targetId());
            case ServiceTargetEnded e -> without(e.targetId());
            case SilenceNoticed e -> with(talks.after(e));
        };
    }

    private Targets change(TargetId id, UnaryOperator<Owed> change) {
        var before = owed.get(id);
        return before == null ? this : with(id, change.apply(before));
    }

    private Targets with(TargetId id, Owed one) {
        var more = new LinkedHashMap<>(owed);
        var _ = more.put(id, one);
        return with(more);
    }

    private Targets without(TargetId id) {
        var fewer = new LinkedHashMap<>(owed);
        var _ = fewer.remove(id);
        return with(fewer);
    }

    private Targets oneMore() {
        return new Targets(opening, owed, started + 1, talks, planAgreedOn, risk);
    }

    private Targets with(Map<TargetId, Owed> now) {
        return new Targets(opening, now, started, talks, planAgreedOn, risk);
    }

    private Targets with(Opening now) {
        return new Targets(now, owed, started, talks, planAgreedOn, risk);
    }

    private Targets with(Talks now) {
        return new Targets(opening, owed, started, now, planAgreedOn, risk);
    }
}
