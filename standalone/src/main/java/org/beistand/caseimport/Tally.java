package org.beistand.caseimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.beistand.advocacy.AdvocacyCaseCommand.CloseCase;

/** Counts, from several threads, what came of an import. */
final class Tally {
    final AtomicInteger newCases = new AtomicInteger();
    final AtomicInteger knownCases = new AtomicInteger();
    final AtomicInteger newSteps = new AtomicInteger();
    final AtomicInteger knownSteps = new AtomicInteger();
    final AtomicInteger newClosings = new AtomicInteger();
    final AtomicInteger knownClosings = new AtomicInteger();
    private final List<RowProblem> problems;

    Tally(List<RowProblem> known) {
        problems = new ArrayList<>(known);
    }

    void openedCase(boolean repeated) {
        var _ = (repeated ? knownCases : newCases).incrementAndGet();
    }

    void recordedStep(boolean repeated) {
        var _ = (repeated ? knownSteps : newSteps).incrementAndGet();
    }

    /** Ending the issues comes before; only the closing itself counts. */
    void closed(ImportedCase.Wish wish, boolean repeated) {
        if (wish.command() instanceof CloseCase) {
            var _ = (repeated ? knownClosings : newClosings).incrementAndGet();
        }
    }

    synchronized void problem(long line, String field, String reason) {
        problems.add(new RowProblem(line, field, reason));
    }

    synchronized List<RowProblem> problems() {
        return problems.stream().sorted(Comparator.comparingLong(RowProblem::line)).toList();
    }
}
