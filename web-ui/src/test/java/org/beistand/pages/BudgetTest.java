package org.beistand.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** How much a browser has to load. */
class BudgetTest {
    private static final Path UI = Path.of("src/main/resources/static/ui");
    private static final int OWN_SCRIPT = 20 * 1024;
    private static final int LINES_OF_A_MODULE = 100;

    @Test
    void our_own_script_stays_below_twenty_kilobytes_zipped() throws IOException {
        int zipped = 0;
        for (var module : modules()) {
            zipped += zipped(Files.readAllBytes(module));
        }
        assertThat(zipped).isPositive().isLessThan(OWN_SCRIPT);
    }

    @Test
    void every_module_is_short() throws IOException {
        for (var module : modules()) {
            assertThat(Files.readAllLines(module))
                    .as("%s", module)
                    .hasSizeLessThan(LINES_OF_A_MODULE);
        }
    }

    @Test
    void licence_texts_lie_beside_what_others_made() {
        assertThat(UI.resolve("icons.LICENSE.txt")).isNotEmptyFile();
        assertThat(UI.resolve("fonts/Inter.LICENSE.txt")).isNotEmptyFile();
    }

    private static List<Path> modules() throws IOException {
        try (var files = Files.list(UI)) {
            return files.filter(f -> f.toString().endsWith(".js")).toList();
        }
    }

    static int zipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.size();
    }
}
