package org.beistand.pages.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.PersonTold;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.TransferId;
import org.beistand.advocacy.TransferText;
import org.beistand.casefile.CourseOfCase;
import org.beistand.casefile.CourseOfCase.Approval;
import org.beistand.casefile.CourseOfCase.Closure;
import org.beistand.casefile.CourseOfCase.Hold;
import org.beistand.casefile.CourseOfCase.RestrictedNote;
import org.beistand.casefile.CourseOfCase.Standing;
import org.beistand.casefile.CourseOfCase.Transfer;
import org.beistand.casefile.TargetOfCase;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** Approvals and holds, for pages to show. */
public final class FakeCourse {
    /** A request for closure that waits. */
    public static final ApprovalId CLOSURE = new ApprovalId(FakeOrganisation.id(761));

    /** A handover that waits. */
    public static final TransferId HANDOVER = new TransferId(FakeOrganisation.id(770));

    private FakeCourse() {}

    static CourseOfCase course(CaseStage stage) {
        var hold =
                stage == CaseStage.ON_HOLD
                        ? new Hold(HoldReason.PERSON_AWAY, LocalDate.of(2026, 12, 20))
                        : null;
        return new CourseOfCase(
                hold,
                List.of(
                        closure(),
                        asked(762, ApprovalSubject.PLAN, Standing.GRANTED, null),
                        asked(
                                763,
                                ApprovalSubject.RISK_ASSESSMENT,
                                Standing.REFUSED,
                                "Die Kinder fehlen in der Einschätzung.")),
                handover(),
                List.of(
                        new RestrictedNote(
                                new NoteId(FakeOrganisation.id(771)),
                                FakeOrganisation.JONAS.id(),
                                FakeOrganisation.NOW.minus(3, ChronoUnit.DAYS))));
    }

    private static Transfer handover() {
        return new Transfer(
                HANDOVER,
                FakeOrganisation.JONAS.id(),
                FakeOrganisation.MARA.id(),
                null,
                AssignmentReason.LANGUAGE,
                FakeOrganisation.NOW.minus(1, ChronoUnit.DAYS),
                null,
                1,
                Sealed.of(new TransferText("Sie spricht lieber Türkisch.")),
                null);
    }

    private static Approval closure() {
        return new Approval(
                CLOSURE,
                ApprovalSubject.CLOSURE,
                FakeOrganisation.JONAS.id(),
                FakeOrganisation.NOW.minus(1, ChronoUnit.DAYS),
                null,
                new Closure(
                        CaseOutcome.GOALS_REACHED,
                        PersonTold.TOLD,
                        Sealed.of(new ClosingText("Die Wohnung ist gesichert."))),
                Standing.PENDING,
                null,
                null);
    }

    private static Approval asked(
            int id, ApprovalSubject subject, Standing standing, @Nullable String comment) {
        return new Approval(
                new ApprovalId(FakeOrganisation.id(id)),
                subject,
                FakeOrganisation.JONAS.id(),
                FakeOrganisation.NOW.minus(9, ChronoUnit.DAYS),
                null,
                null,
                standing,
                FakeOrganisation.NOW.minus(8, ChronoUnit.DAYS),
                comment == null ? null : Sealed.of(new ApprovalText(comment)));
    }

    static List<TargetOfCase> targets(CaseStage stage) {
        var today = LocalDate.of(2026, 11, 22);
        return stage == CaseStage.ACTIVE
                ? List.of(
                        target(1, TargetKind.FIRST_CONTACT, today.minusDays(3), true, null),
                        target(2, TargetKind.REFERRAL_ANSWER, today.plusDays(1), false, null),
                        target(
                                3,
                                TargetKind.PLAN,
                                today.plusDays(9),
                                false,
                                new TargetOfCase.Pause(
                                        PauseReason.AWAITS_COURT, today.plusDays(5))))
                : List.of();
    }

    private static TargetOfCase target(
            int n,
            TargetKind kind,
            LocalDate due,
            boolean missed,
            TargetOfCase.@Nullable Pause pause) {
        return new TargetOfCase(
                new TargetId(FakeOrganisation.id(900 + n)),
                kind,
                due,
                due.minusDays(1),
                missed,
                pause,
                null);
    }
}
