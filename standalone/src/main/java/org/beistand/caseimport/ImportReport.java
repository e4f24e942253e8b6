package org.beistand.caseimport;

import java.time.Duration;
import java.util.List;

/**
 * What came of an import, or what would come of it.
 *
 * @param rows data rows of the file
 * @param repeatedRows rows that say exactly what an earlier row says, imported once
 * @param closings cases that had ended in the other system
 * @param workers people who did the work, as imported staff
 */
public record ImportReport(
        boolean dryRun,
        int rows,
        int repeatedRows,
        int teams,
        int workers,
        Count cases,
        Count steps,
        Count closings,
        List<RowProblem> problems,
        double seconds) {

    /** How many are new, and how many had been imported before. */
    public record Count(int imported, int alreadyThere) {}

    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** Whether every row was taken over, now or before. */
    public boolean complete() {
        return problems.isEmpty();
    }

    static ImportReport planned(Plan plan) {
        return new ImportReport(
                true,
                plan.rows(),
                plan.repeatedRows(),
                plan.teams().size(),
                plan.workers().size(),
                new Count(plan.cases().size(), 0),
                new Count(plan.steps(), 0),
                new Count(plan.closings(), 0),
                plan.problems(),
                0);
    }

    static ImportReport done(Plan plan, Tally tally, Duration taken) {
        return new ImportReport(
                false,
                plan.rows(),
                plan.repeatedRows(),
                plan.teams().size(),
                plan.workers().size(),
                new Count(tally.newCases.get(), tally.knownCases.get()),
                new Count(tally.newSteps.get(), tally.knownSteps.get()),
                new Count(tally.newClosings.get(), tally.knownClosings.get()),
                tally.problems(),
                taken.toMillis() / 1000.0);
    }
}
