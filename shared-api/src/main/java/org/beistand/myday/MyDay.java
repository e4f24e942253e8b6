package org.beistand.myday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.PlanText;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.Urgency;
import org.beistand.caseload.CaseRow;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Sealed;
import org.beistand.language.Shown;
import org.beistand.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A worker's day: what is overdue, due today, due within a week, which own cases are silent, what
 * came in new and waits for triage, a worker or an approval.
 *
 * @param items in the order in which they should be looked at
 * @param openCases own open cases
 * @param contactsThisWeek own successful contacts since Monday
 */
public record MyDay(List<Item> items, int openCases, int contactsThisWeek) implements Answer {
    public MyDay {
        items = List.copyOf(items);
    }

    /** Why something waits. */
    public enum Kind {
        /** Something was passed on without consent; another person looks at it now. */
        DISCLOSURE_REVIEW,
        /** Whoever has the case does not work here any more, or is away without a stand-in. */
        ORPHANED,
        /** The house stands on the other side too, and nobody has waived that. */
        CONFLICT_OPEN,
        /** What the house promised has not happened by its day. */
        TARGET_MISSED,
        /** What the house promised is due today or very soon. */
        TARGET_DUE,
        FOLLOW_UP_OVERDUE,
        ACTION_OVERDUE,
        /** The partner to whom the person was referred has not answered in time. */
        REFERRAL_UNANSWERED,
        FOLLOW_UP_TODAY,
        ACTION_TODAY,
        RISK_REVIEW,
        FLAG_REVIEW,
        PLAN_REVIEW,
        /** Whether the person can instruct us now is looked at again. */
        AUTHORITY_REVIEW,
        /** The day until which the case was to rest has come. */
        HOLD_OVER,
        /** A consent runs out soon or did so lately. */
        CONSENT_ENDS,
        /** A power of attorney runs out soon or did so lately. */
        POWER_ENDS,
        SILENT,
        /** A colleague asks whether one takes their case over. */
        TRANSFER_OFFERED,
        AWAITS_APPROVAL,
        /** What a volunteer wrote waits to be signed off. */
        ENTRY_APPROVAL,
        /** What one wrote was sent back to be put right. */
        ENTRY_SENT_BACK,
        NEW_ASSIGNMENT,
        AWAITS_TRIAGE,
        AWAITS_WORKER,
        FOLLOW_UP_SOON,
        ACTION_SOON,
        WAITLIST_REVIEW
    }

    /**
     * One thing that waits.
     *
     * @param part the entry, action, consent, referral, warning or request that waits
     * @param action what was agreed to be done
     * @param subject what is to be approved
     * @param target what was promised
     * @param due the day it is due or was due; {@code null} where no day is set
     * @param since the last contact of a silent case, or when it came in
     */
    public record Item(
            Kind kind,
            AdvocacyCaseId caseId,
            CaseNumber number,
            @Nullable Sealed<PersonName> clientName,
            Urgency urgency,
            @Nullable FollowUpId followUpId,
            @Nullable Sealed<FollowUpText> text,
            @Nullable UUID part,
            @Nullable Sealed<PlanText> action,
            @Nullable ApprovalSubject subject,
            @Nullable TargetKind target,
            @Nullable LocalDate due,
            @Nullable Instant since) {
        /** The item with nothing beside the case. */
        public static Item of(
                Kind kind, CaseRow row, @Nullable LocalDate due, @Nullable Instant since) {
            return new Item(
                    kind,
                    row.caseId(),
                    row.number(),
                    row.clientName(),
                    row.urgency(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    due,
                    since);
        }
    }

    @Override
    public Shown shows() {
        return new Shown(
                items.stream().map(i -> i.caseId().value()).collect(Collectors.<UUID>toSet()),
                Shown.NOTHING.people());
    }
}
