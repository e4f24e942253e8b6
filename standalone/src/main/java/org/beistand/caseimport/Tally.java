package org.beistand.caseimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts, from several threads, what came of an import. */
final class Tally {
    final AtomicInteger newCases = new AtomicInteger();
    final AtomicInteger knownCases = new AtomicInteger();
    final AtomicInteger newSteps = new AtomicInteger();
    final AtomicInteger knownSteps = new AtomicInteger();
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

    synchronized void problem(long line, String field, String reason) {
        problems.add(new RowProblem(line, field, reason));
    }

    synchronized List<RowProblem> problems() {
        return problems.stream().sorted(Comparator.comparingLong(RowProblem::line)).toList();
    }
}
