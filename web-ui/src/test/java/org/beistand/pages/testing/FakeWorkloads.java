package org.beistand.pages.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.caseload.AgreedHours;
import org.beistand.caseload.CaseloadBoard.LoadParts;
import org.beistand.caseload.OverloadAnswerId;
import org.beistand.caseload.OverloadDuty;
import org.beistand.caseload.OverloadText;
import org.beistand.caseload.Reduction;
import org.beistand.caseload.ReductionKind;
import org.beistand.caseload.ReliefMeasure;
import org.beistand.caseload.TeamWorkloads.Loads;
import org.beistand.caseload.WeeklyHours;
import org.beistand.caseload.Workload;
import org.beistand.caseload.Workload.Agreement;
import org.beistand.caseload.Workload.Capacity;
import org.beistand.caseload.Workload.OverloadAnswer;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** Invented loads of workers. */
final class FakeWorkloads {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Reduction TRAINING =
            new Reduction(ReductionKind.TRAINING, new WeeklyHours(240), DAY, DAY.plusDays(60));

    private FakeWorkloads() {}

    static @Nullable Workload of(StaffId worker) {
        return team().workers().stream()
                .filter(w -> w.worker().equals(worker))
                .findFirst()
                .orElse(null);
    }

    static Loads team() {
        return new Loads(
                List.of(
                        load(FakeOrganisation.AMIRA, 28, OverloadDuty.ASKED, List.of()),
                        load(FakeOrganisation.MARA, 36, OverloadDuty.ANSWERED, List.of(answer())),
                        load(FakeOrganisation.JONAS, 17, OverloadDuty.NONE, List.of())));
    }

    private static Workload load(
            StaffMember member, int points, OverloadDuty duty, List<OverloadAnswer> answers) {
        return new Workload(
                member.id(),
                points,
                new LoadParts(points - 7, 3, 2, 1, 1),
                9,
                new Capacity(
                        member.capacity(),
                        member.capacity() * 3 / 5,
                        2,
                        new WeeklyHours(1_200),
                        List.of(TRAINING),
                        960,
                        150),
                DAY.plusDays(61),
                duty,
                List.of(
                        new Agreement(
                                new AgreedHours(DAY, new WeeklyHours(1_200), List.of(TRAINING)),
                                150,
                                FakeOrganisation.NOW,
                                FakeOrganisation.GRACE.id())),
                answers,
                3L);
    }

    private static OverloadAnswer answer() {
        return new OverloadAnswer(
                new OverloadAnswerId(FakeOrganisation.id(870)),
                118,
                Set.of(ReliefMeasure.REASSIGN, ReliefMeasure.NO_NEW_CASES),
                DAY.plusDays(30),
                Sealed.of(new OverloadText("Zwei Fälle gehen an Jonas.")),
                FakeOrganisation.NOW,
                FakeOrganisation.GRACE.id());
    }
}
