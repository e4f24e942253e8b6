package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.advocacy.NoteText;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.beistand.platform.StartRefused;
import org.beistand.sealing.KeySettings;
import org.beistand.sealing.Sealing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** R19, its part about keys: the key cluster is lost, its copy is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class KeysCommandIT {
    private final ErasableUnit living = new ErasableUnit(ErasableUnit.Kind.NOTE, new UUID(1, 1));
    private final ErasableUnit erased = new ErasableUnit(ErasableUnit.Kind.NOTE, new UUID(1, 2));
    @TempDir private Path temporary;

    /** Something with one sealed value. */
    record Kept(Sealed<NoteText> text) {}

    @Test
    void a_lost_key_cluster_is_rebuilt_from_the_copy_without_what_was_erased() throws IOException {
        var kept = new Kept[2];
        on(sealing -> {
            kept[0] = sealing.close(kept("stays"), living);
            kept[1] = sealing.close(kept("goes"), erased);
            sealing.forget(erased);
        });
        delete(data().resolve("keyring"));
        assertThatThrownBy(() -> on(_ -> {})).isInstanceOf(StartRefused.class);

        assertThat(beistand("keys", "rebuild")).isZero();
        assertThat(beistand("keys", "rebuild")).isZero();

        on(sealing -> {
            assertThat(sealing.open(kept[0])).isEqualTo(kept("stays"));
            assertThat(sealing.open(kept[1]).text()).isInstanceOf(Sealed.Erased.class);
        });
    }

    @Test
    void a_copy_with_damaged_lines_is_told_by_the_exit_code() throws IOException {
        on(sealing -> {
            var _ = sealing.close(kept("stays"), living);
        });
        var copy = data().resolve("keys").resolve("wrapped-keys.log");
        Files.writeString(copy, Files.readString(copy) + "\nkey torn\n");

        assertThat(beistand("keys", "rebuild")).isEqualTo(1);
    }

    private interface Use {
        void of(Sealing sealing);
    }

    private void on(Use use) {
        try (var backing = Backing.ownOrJoin(data(), "test");
                var context = BeistandApplication.migrate(backing.settings())) {
            var folder = data().resolve("keys");
            var settings = new KeySettings(folder.resolve("master.key"), null);
            var keys = context.getBean("keysDataSource", DataSource.class);
            use.of(Sealing.start(keys, settings, UUID::randomUUID, Clock.systemUTC()));
        }
    }

    private int beistand(String... what) {
        var line = new java.util.ArrayList<>(java.util.List.of(what));
        line.addAll(java.util.List.of("--data", data().toString()));
        return BeistandCommand.commandLine().execute(line.toArray(String[]::new));
    }

    private static Kept kept(String text) {
        return new Kept(Sealed.of(new NoteText(text)));
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
