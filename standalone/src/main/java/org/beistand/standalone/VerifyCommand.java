package org.beistand.standalone;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beistand.queryside.Finding;
import org.beistand.queryside.Verify;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code beistand verify}: holds the log and everything derived from it against each other. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Check that nothing is missing and everything shown follows from what was recorded:",
            "positions without gap, the head row, every read model against a fresh replay, every"
                    + " processor at the head."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    @Mixin private Place place = new Place();

    @Option(names = "--json", description = "Report as JSON.")
    private boolean json;

    @Override
    public Integer call() throws SQLException {
        try (var running = Running.work(Backing.ownOrJoin(place.folder(), "verify"), Map.of())) {
            var report = report(running.bean(Verify.class));
            System.out.print(json ? Json.of(report) : text(report));
            return report.right() ? 0 : 1;
        }
    }

    private static Verify.Report report(Verify verify) throws SQLException {
        try (var bar = ProgressBar.open()) {
            return verify.run(PATIENCE, bar::of);
        }
    }

    private static String place(Finding finding) {
        return finding.position() == null
                ? finding.detail()
                : finding.detail() + ", first at position " + finding.position();
    }

    private static String text(Verify.Report report) {
        var text = new StringBuilder();
        for (var finding : report.findings()) {
            text.append(
                    "  %-5s %-32s %s%n"
                            .formatted(
                                    finding.right() ? "right" : "WRONG",
                                    finding.check(),
                                    place(finding)));
        }
        return text
                + "%,d facts checked in %.1f s: %s\n"
                        .formatted(
                                report.events(),
                                report.milliseconds() / 1000.0,
                                report.right() ? "everything is right." : "look at the above.");
    }
}
