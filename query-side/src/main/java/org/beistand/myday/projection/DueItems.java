package org.beistand.myday.projection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.TargetKind;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.myday.MyDay.Item;
import org.beistand.myday.MyDay.Kind;
import org.beistand.myday.projection.DueProjection.Due;
import org.jspecify.annotations.Nullable;

/** What of a plan, of consents and of approvals stands on somebody's day. */
record DueItems(LocalDate today, Actor.Staff account, ServiceTargets promises) {
    /** So long before a consent runs out there is time to ask the person again. */
    static final Duration CONSENT_AHEAD = Duration.ofDays(14);

    private static final int CONSENT_GONE_DAYS = 30;
    private static final int ACTION_AHEAD_DAYS = 7;

    /** The latest day that can matter today. */
    LocalDate horizon() {
        return today.plusDays(CONSENT_AHEAD.toDays());
    }

    /** What the worker has to look at; empty when its time has not come. */
    Optional<Item> forWorker(Due due, CaseEntry entry) {
        var day = due.waiting().dueOn();
        if (day == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(kind(due, day)).map(kind -> item(kind, due, entry.row()));
    }

    private @Nullable Kind kind(Due due, LocalDate day) {
        boolean come = !day.isAfter(today);
        return switch (due.kind()) {
            case ACTION -> action(day);
            case CONSENT ->
                    day.isBefore(today.minusDays(CONSENT_GONE_DAYS)) ? null : Kind.CONSENT_ENDS;
            case REFERRAL -> day.isBefore(today) ? Kind.REFERRAL_UNANSWERED : null;
            case FLAG -> come ? Kind.FLAG_REVIEW : null;
            case PLAN -> come ? Kind.PLAN_REVIEW : null;
            case RISK -> come ? Kind.RISK_REVIEW : null;
            case AUTHORITY -> come ? Kind.AUTHORITY_REVIEW : null;
            case POWER -> day.isBefore(today.minusDays(CONSENT_GONE_DAYS)) ? null : Kind.POWER_ENDS;
            case FIRST_CONTACT_OWED, PLAN_OWED, REVIEW_OWED -> promised(day);
            case ANSWER_OWED -> null; // the referral itself stands there
            case APPROVAL,
                    ENTRY_APPROVAL,
                    ENTRY_BACK,
                    CONFLICT,
                    DISCLOSURE,
                    DISCLOSURE_BY_SUPERVISOR ->
                    null; // wait for another, or have no day
        };
    }

    private @Nullable Kind promised(LocalDate day) {
        if (day.isBefore(today)) {
            return Kind.TARGET_MISSED;
        }
        return today.isBefore(promises.warnsOn(day)) ? null : Kind.TARGET_DUE;
    }

    /** What of the promises in the team's cases a supervisor is told of as well. */
    Optional<Item> forSupervisor(Due due, CaseEntry entry) {
        return forWorker(due, entry)
                .filter(i -> i.kind() == Kind.TARGET_MISSED || i.kind() == Kind.TARGET_DUE);
    }

    /** Whether the promises in the case are this supervisor's care. */
    boolean oversees(CaseEntry entry) {
        return account.roles().contains(Role.SUPERVISOR)
                && entry.row().team().equals(account.team());
    }

    private static @Nullable TargetKind target(DueKind kind) {
        return switch (kind) {
            case FIRST_CONTACT_OWED -> TargetKind.FIRST_CONTACT;
            case PLAN_OWED -> TargetKind.PLAN;
            case REVIEW_OWED -> TargetKind.REVIEW;
            case ANSWER_OWED -> TargetKind.REFERRAL_ANSWER;
            default -> null; // nothing that the house promised
        };
    }

    private @Nullable Kind action(LocalDate day) {
        if (day.isBefore(today)) {
            return Kind.ACTION_OVERDUE;
        }
        if (day.equals(today)) {
            return Kind.ACTION_TODAY;
        }
        return day.isAfter(today.plusDays(ACTION_AHEAD_DAYS)) ? null : Kind.ACTION_SOON;
    }

    /** Whether requests in the case are for this account to decide. */
    boolean decides(CaseEntry entry) {
        return reviews(entry) && !account.id().equals(entry.row().worker());
    }

    /** Whether this account looks after what was passed on in the case. */
    boolean reviews(CaseEntry entry) {
        return account.roles().contains(Role.SUPERVISOR)
                && entry.row().team().equals(account.team());
    }

    /** What waits for a decision; empty when it is one's own request. */
    Optional<Item> forDecision(Due due, CaseEntry entry) {
        return account.id().value().equals(due.waiting().askedBy())
                ? Optional.empty()
                : Optional.of(item(decision(due.kind()), due, entry.row()));
    }

    /** What waits for a decision, whoever's it is. */
    Item decision(Due due, CaseEntry entry) {
        return item(decision(due.kind()), due, entry.row());
    }

    private static Kind decision(DueKind kind) {
        return switch (kind) {
            case APPROVAL -> Kind.AWAITS_APPROVAL;
            case ENTRY_APPROVAL -> Kind.ENTRY_APPROVAL;
            case ENTRY_BACK -> Kind.ENTRY_SENT_BACK;
            default -> Kind.DISCLOSURE_REVIEW;
        };
    }

    /** An entry that one wrote, or that stands in one's case, and is to be put right. */
    Optional<Item> sentBack(Due due, CaseEntry entry) {
        boolean own = account.id().value().equals(due.waiting().askedBy());
        return own || account.id().equals(entry.row().worker())
                ? Optional.of(item(Kind.ENTRY_SENT_BACK, due, entry.row()))
                : Optional.empty();
    }

    /** A conflict of interest that nobody has waived. */
    Item conflict(Due due, CaseEntry entry) {
        return item(Kind.CONFLICT_OPEN, due, entry.row());
    }

    private static Item item(Kind kind, Due due, CaseRow row) {
        var waiting = due.waiting();
        return new Item(
                kind,
                row.caseId(),
                row.number(),
                row.clientName(),
                row.urgency(),
                null,
                null,
                due.part(),
                waiting.action(),
                waiting.subject(),
                target(due.kind()),
                waiting.dueOn(),
                waiting.askedAt());
    }
}
