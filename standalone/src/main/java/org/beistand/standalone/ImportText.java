package org.beistand.standalone;

import java.util.Locale;
import java.util.stream.Collectors;
import org.beistand.caseimport.ImportReport;
import org.beistand.caseimport.RowProblem;

/** The report of an import, for people. */
record ImportText(ImportReport report) {
    private static final int MOST_LINES = 50;

    String text() {
        return head() + problems();
    }

    private String head() {
        return """
        %s
          rows      %,7d%s
          cases     %s
          steps     %s
          closings  %s
          workers   %,7d
          teams     %,7d
        """
                .formatted(
                        title(),
                        report.rows(),
                        report.repeatedRows() == 0
                                ? ""
                                : ", %d of them the same as an earlier one"
                                        .formatted(report.repeatedRows()),
                        count(report.cases()),
                        count(report.steps()),
                        count(report.closings()),
                        report.workers(),
                        report.teams());
    }

    private String title() {
        return report.dryRun()
                ? "This would be imported (nothing was changed):"
                : String.format(Locale.ROOT, "Imported in %.1f s:", report.seconds());
    }

    private static String count(ImportReport.Count count) {
        var text = String.format(Locale.ROOT, "%,7d", count.imported());
        return count.alreadyThere() == 0
                ? text
                : text
                        + String.format(
                                Locale.ROOT, " new, %,d already there", count.alreadyThere());
    }

    private String problems() {
        if (report.complete()) {
            return "Every row is in order.\n";
        }
        var shown =
                report.problems().stream()
                        .limit(MOST_LINES)
                        .map(ImportText::line)
                        .collect(Collectors.joining());
        var more = report.problems().size() - MOST_LINES;
        return "Rows left out (%,d):\n".formatted(report.problems().size())
                + shown
                + (more > 0 ? "  … and %,d more; --json names them all\n".formatted(more) : "");
    }

    private static String line(RowProblem problem) {
        return "  line %,7d  %s: %s\n"
                .formatted(problem.line(), problem.field(), problem.reason().replace('-', ' '));
    }
}
