package org.beistand.advocacy;

import java.time.LocalDate;
import org.beistand.language.EventName;
import org.jspecify.annotations.Nullable;

/**
 * What became of the promises of the house in one case. All days are days of the organisation's
 * zone, and a promise is kept as long as its day has not passed.
 */
public sealed interface TargetEvent extends CareEvent {
    /** What happened in the case set a promise going; {@code referralId} only for an answer. */
    @EventName("advocacy.service-target-started")
    record ServiceTargetStarted(
            AdvocacyCaseId caseId,
            TargetId targetId,
            TargetKind kind,
            @Nullable ReferralOutId referralId,
            LocalDate dueOn)
            implements TargetEvent {}

    /** Its clock stands still from a day on; it goes on by itself on another. */
    @EventName("advocacy.service-target-paused")
    record ServiceTargetPaused(
            AdvocacyCaseId caseId,
            TargetId targetId,
            TargetKind kind,
            PauseReason reason,
            LocalDate pausedOn,
            LocalDate until)
            implements TargetEvent {}

    /** Its clock goes on; it is due later by as long as it stood. */
    @EventName("advocacy.service-target-resumed")
    record ServiceTargetResumed(
            AdvocacyCaseId caseId, TargetId targetId, TargetKind kind, LocalDate dueOn)
            implements TargetEvent {}

    /** What was promised happened on a day, in time or after all. */
    @EventName("advocacy.service-target-met")
    record ServiceTargetMet(
            AdvocacyCaseId caseId,
            TargetId targetId,
            TargetKind kind,
            LocalDate dueOn,
            LocalDate metOn)
            implements TargetEvent {}

    /** Its day passed without it; it is still owed. */
    @EventName("advocacy.service-target-missed")
    record ServiceTargetMissed(
            AdvocacyCaseId caseId, TargetId targetId, TargetKind kind, LocalDate dueOn)
            implements TargetEvent {}

    /** It fell away, since the case was closed. */
    @EventName("advocacy.service-target-ended")
    record ServiceTargetEnded(AdvocacyCaseId caseId, TargetId targetId, TargetKind kind)
            implements TargetEvent {}

    /** Nobody had been spoken with for too long, counted from a day on. */
    @EventName("advocacy.silence-noticed")
    record SilenceNoticed(
            AdvocacyCaseId caseId, SilenceWith with, LocalDate since, LocalDate noticedOn)
            implements TargetEvent {}
}
