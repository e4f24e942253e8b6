package org.beistand.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.caseload.CaseloadBoard.LoadParts;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What lies on a worker, what she can carry, and how her supervisor answered to too much of it.
 * Figures only: it tells of no case.
 *
 * @param points the weights of all her open cases
 * @param cases how many they are
 * @param nextChange the next day on which the capacity is another; {@code null} for none known
 * @param agreements what was agreed, latest first
 * @param answers answers to overloads, latest first
 * @param version to be handed back with the next change; {@code null} before the first
 */
public record Workload(
        StaffId worker,
        int points,
        LoadParts parts,
        int cases,
        Capacity capacity,
        @Nullable LocalDate nextChange,
        OverloadDuty duty,
        List<Agreement> agreements,
        List<OverloadAnswer> answers,
        @Nullable Long version)
        implements Answer {
    public Workload {
        agreements = List.copyOf(agreements);
        answers = List.copyOf(answers);
    }

    /**
     * What she can carry today.
     *
     * @param points 0 when nothing is agreed
     * @param pointsThisWeek the same, less the working days of this week on which she is away
     * @param daysAway those days, Monday to Friday
     * @param hours contracted in a week; {@code null} where only points are kept with the account
     * @param minutesLeft what the reductions leave of the hours
     * @param pointsPerHundredHours how points follow from hours; 0 where only points are kept
     */
    public record Capacity(
            int points,
            int pointsThisWeek,
            int daysAway,
            @Nullable WeeklyHours hours,
            List<Reduction> reductions,
            int minutesLeft,
            int pointsPerHundredHours) {
        public Capacity {
            reductions = List.copyOf(reductions);
        }
    }

    /** What was agreed, when and by whom. */
    public record Agreement(
            AgreedHours hours, int pointsPerHundredHours, Instant at, @Nullable StaffId by) {}

    /** What was answered to an overload, when and by whom. */
    public record OverloadAnswer(
            OverloadAnswerId answerId,
            int percent,
            Set<ReliefMeasure> measures,
            LocalDate reviewOn,
            Sealed<OverloadText> text,
            Instant at,
            @Nullable StaffId by) {
        public OverloadAnswer {
            measures = Set.copyOf(measures);
        }
    }

    /** How full she is. */
    public LoadBand band() {
        return LoadBand.of(points, capacity.points());
    }

    /** In per cent of the capacity; 0 when nothing is agreed. */
    public int percent() {
        return LoadBand.percent(points, capacity.points());
    }
}
