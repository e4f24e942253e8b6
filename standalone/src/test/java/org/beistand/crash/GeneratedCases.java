package org.beistand.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;

/**
 * A table of as many cases as wanted, each with the same number of steps and an end, and the
 * mapping that it needs.
 */
record GeneratedCases(int cases, int steps) {
    /** Received, looked into, issue, taken on, assigned; issue ended, closed. */
    private static final int AROUND_THE_STEPS = 7;

    private static final Instant BEGIN = Instant.parse("2024-01-08T09:00:00Z");
    private static final String MAPPING =
            """
            source: crash
            case:
              key: "{case}"
              received-at: "{received}"
              team: Crash
              concern: Something with {case}
              issue: {text: Whatever it is}
              ended: {at: "{ended}", outcome: GOALS_REACHED, summary: All is well}
            step:
              key: "{step}"
              occurred-at: "{at}"
              worker: "{who}"
              text: "{text}"
            """;

    int commands() {
        return cases * (steps + AROUND_THE_STEPS);
    }

    Path table(Path folder) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("case;received;ended;step;at;who;text");
        for (int c = 1; c <= cases; c++) {
            var received = BEGIN.plusSeconds(3600L * c);
            for (int s = 1; s <= steps; s++) {
                lines.add(
                        "C-%d;%s;%s;%d;%s;Worker %d;\"Step %d, \"\"as told\"\"\nof case %d\""
                                .formatted(
                                        c,
                                        received,
                                        received.plusSeconds(60L * (steps + 1)),
                                        s,
                                        received.plusSeconds(60L * s),
                                        (c + s) % 9,
                                        s,
                                        c));
            }
        }
        return Files.write(folder.resolve("cases.csv"), lines);
    }

    static Path mapping(Path folder) throws IOException {
        return Files.writeString(folder.resolve("mapping.yml"), MAPPING);
    }
}
