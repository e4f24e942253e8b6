package org.beistand.myday.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.myday.MyDay.Item;
import org.beistand.myday.MyDay.Kind;
import org.beistand.myday.projection.OpenFollowUpProjection.OpenFollowUp;
import org.jspecify.annotations.Nullable;

/** Why cases and follow-ups wait for one account on one day. */
record WaitingItems(
        LocalDate today,
        Actor.Staff account,
        Instant now,
        Attendance attendance,
        ServiceTargets promises) {
    private static final Duration NEW_FOR = Duration.ofDays(7);

    boolean isOwn(CaseEntry entry) {
        return account.id().equals(entry.row().worker());
    }

    /** Own cases and those of colleagues for whom one stands in. */
    boolean looksAfter(CaseEntry entry) {
        var worker = entry.row().worker();
        return isOwn(entry)
                || (worker != null && attendance.coveredBy(account.id()).contains(worker));
    }

    /** A case of the supervisor's team that nobody looks after. */
    Stream<Item> orphaned(CaseEntry entry) {
        var row = entry.row();
        boolean mine =
                account.roles().contains(Role.SUPERVISOR) && row.team().equals(account.team());
        return mine && attendance.leavesOrphans(row.worker())
                ? Stream.of(Item.of(Kind.ORPHANED, row, null, null))
                : Stream.empty();
    }

    /** Own cases, those of colleagues away, and what came in and nobody has yet. */
    boolean answersFor(CaseEntry entry) {
        return looksAfter(entry) || (entry.row().worker() == null && triages());
    }

    static boolean isOver(CaseStage stage) {
        return stage == CaseStage.CLOSED || stage == CaseStage.DECLINED;
    }

    Item followUp(OpenFollowUp due, CaseEntry entry) {
        return followUp(kind(due.dueOn()), due, entry);
    }

    static Item followUp(Kind kind, OpenFollowUp due, CaseEntry entry) {
        var row = entry.row();
        return new Item(
                kind,
                row.caseId(),
                row.number(),
                row.clientName(),
                row.urgency(),
                new FollowUpId(due.followUpId()),
                due.text(),
                null,
                null,
                null,
                null,
                due.dueOn(),
                null);
    }

    private Kind kind(LocalDate dueOn) {
        if (dueOn.isBefore(today)) {
            return Kind.FOLLOW_UP_OVERDUE;
        }
        return dueOn.equals(today) ? Kind.FOLLOW_UP_TODAY : Kind.FOLLOW_UP_SOON;
    }

    /** What waits in a case beside its follow-ups. */
    List<Item> waiting(CaseEntry entry) {
        return Stream.concat(asWorker(entry).stream(), byStage(entry).stream()).toList();
    }

    private Optional<Item> asWorker(CaseEntry entry) {
        var row = entry.row();
        if (!looksAfter(entry)) {
            return silentForLong(entry)
                    ? Optional.of(Item.of(Kind.SILENT, row, null, silentSince(row)))
                    : Optional.empty();
        }
        if (row.silent()) {
            return Optional.of(Item.of(Kind.SILENT, row, null, silentSince(row)));
        }
        return isNew(entry)
                ? Optional.of(Item.of(Kind.NEW_ASSIGNMENT, row, null, entry.assignedAt()))
                : Optional.empty();
    }

    /** A case of the supervisor's team whose silence its worker has not ended. */
    private boolean silentForLong(CaseEntry entry) {
        var row = entry.row();
        var from = entry.silentFrom();
        return from != null
                && account.roles().contains(Role.SUPERVISOR)
                && row.team().equals(account.team())
                && !from.plus(Duration.ofDays(promises.silence().escalateAfter())).isAfter(now);
    }

    private Optional<Item> byStage(CaseEntry entry) {
        var row = entry.row();
        var review = entry.reviewOn();
        return switch (row.stage()) {
            case RECEIVED, IN_TRIAGE -> when(triages(), Kind.AWAITS_TRIAGE, row, null);
            case ACCEPTED -> when(givesOut(row), Kind.AWAITS_WORKER, row, null);
            case WAITLISTED ->
                    when(
                            review != null && !review.isAfter(today) && triages(),
                            Kind.WAITLIST_REVIEW,
                            row,
                            review);
            case ON_HOLD ->
                    when(
                            review != null && !review.isAfter(today) && looksAfter(entry),
                            Kind.HOLD_OVER,
                            row,
                            review);
            case ACTIVE, CLOSURE_REQUESTED, DECLINED, CLOSED -> Optional.empty();
        };
    }

    private static Optional<Item> when(
            boolean waits, Kind kind, CaseRow row, @Nullable LocalDate due) {
        return waits ? Optional.of(Item.of(kind, row, due, row.receivedAt())) : Optional.empty();
    }

    private boolean givesOut(CaseRow row) {
        return row.worker() == null && account.roles().contains(Role.SUPERVISOR);
    }

    private boolean triages() {
        return account.marks().contains(Mark.INTAKE) || account.roles().contains(Role.SUPERVISOR);
    }

    /** New is what was assigned lately and has seen no contact since. */
    private boolean isNew(CaseEntry entry) {
        var assigned = entry.assignedAt();
        if (assigned == null || assigned.plus(NEW_FOR).isBefore(now)) {
            return false;
        }
        var contact = entry.row().lastContactAt();
        return contact == null || contact.isBefore(assigned);
    }

    static Instant silentSince(CaseRow row) {
        return row.lastContactAt() == null ? row.receivedAt() : row.lastContactAt();
    }
}
