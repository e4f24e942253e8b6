package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A dry run needs no database, so the whole command can be tried. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportCommandTest {
    private static final String MAPPING = "../docs/import/municipal-receipt-phase.yml";
    private static final String FILES = "src/test/resources/import/";
    @TempDir private Path folder;

    /** What a command printed and how it ended. */
    private record Ended(int code, String out) {}

    private Ended dryRun(String file, String... more) {
        return dryRunWith(MAPPING, file, more);
    }

    private Ended dryRunWith(String mapping, String file, String... more) {
        var arguments = new ArrayList<>(List.of("import", "cases", file, "--dry-run"));
        arguments.addAll(List.of("--mapping", mapping, "--data", folder.resolve("d").toString()));
        arguments.addAll(List.of(more));
        var before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int code = BeistandCommand.commandLine().execute(arguments.toArray(String[]::new));
            return new Ended(code, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void a_dry_run_tells_what_would_come_and_touches_nothing() {
        var ended = dryRun(FILES + "receipt-phase-small.csv", "--json");

        assertThat(ended.code()).isZero();
        var report = JsonMapper.shared().readTree(ended.out());
        assertThat(report.at("/dryRun").asBoolean()).isTrue();
        assertThat(report.at("/cases/imported").asInt()).isEqualTo(3);
        assertThat(report.at("/steps/imported").asInt()).isEqualTo(6);
        assertThat(report.at("/closings/imported").asInt()).isEqualTo(1);
        assertThat(report.at("/workers").asInt()).isEqualTo(4);
        assertThat(folder.resolve("d")).doesNotExist();
    }

    @Test
    void bad_rows_are_named_by_line_and_the_command_says_so() {
        var json = dryRun(FILES + "receipt-phase-bad-rows.csv", "--json");
        var text = dryRun(FILES + "receipt-phase-bad-rows.csv");

        assertThat(json.code()).isEqualTo(1);
        var problems = JsonMapper.shared().readTree(json.out()).at("/problems");
        assertThat(problems).hasSize(8);
        assertThat(problems.get(7).at("/line").asInt()).isEqualTo(11);
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out().lines().filter(line -> line.startsWith("  line "))).hasSize(8);
    }

    @Test
    void a_file_or_a_mapping_that_cannot_be_used_ends_with_two() throws Exception {
        var empty = Files.writeString(folder.resolve("empty.csv"), "");

        assertThat(dryRun(empty.toString()).code()).isEqualTo(2);
        assertThat(dryRun(FILES + "absent.csv").code()).isEqualTo(2);
        assertThat(dryRunWith(empty.toString(), FILES + "receipt-phase-small.csv").code())
                .isEqualTo(2);
    }
}
