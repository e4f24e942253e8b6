package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCopyTest {
    private final MasterKey master = new MasterKey(new byte[MasterKey.BYTES]);
    @TempDir private Path folder;

    @Test
    void a_line_says_all_that_is_needed_to_build_the_key_anew() {
        var key = key(1);

        var read = KeyCopyLine.parse(new KeyCopyLine.Made(key).text().strip()).orElseThrow();

        var back = ((KeyCopyLine.Made) read).key();
        assertThat(back.wrapped()).isEqualTo(key.wrapped());
        assertThat(back).usingRecursiveComparison().isEqualTo(key);
    }

    @Test
    void no_changed_character_of_a_line_is_taken_for_good() {
        var line = new KeyCopyLine.Made(key(1)).text().strip();
        for (int at = 0; at < line.length(); at++) {
            var changed = new StringBuilder(line);
            changed.setCharAt(at, (char) (line.charAt(at) ^ 1));
            assertThat(KeyCopyLine.parse(changed.toString())).as(changed.toString()).isEmpty();
        }
    }

    @Test
    void tidying_drops_destroyed_keys_and_keeps_all_others() throws IOException {
        var file = folder.resolve("copy.log");
        var copy = new KeyCopy(file, 3);
        var elsewhere = new UUID(9, 9);
        IntStream.range(0, 5).forEach(i -> copy.append(List.of(new KeyCopyLine.Made(key(i)))));
        copy.append(List.of(new KeyCopyLine.Destroyed(elsewhere)));
        copy.append(List.of(destroyed(0), destroyed(1)));
        copy.tidy();
        assertThat(Files.readString(file)).contains(new UUID(0, 0).toString());

        copy.append(List.of(destroyed(2)));
        copy.tidy();

        assertThat(Files.readString(file)).doesNotContain(new UUID(0, 0).toString());
        assertThat(copy.read().living()).extracting(WrappedKey::id).containsExactly(id(3), id(4));
        assertThat(copy.read().destroyed()).containsExactly(elsewhere);
        copy.append(List.of(new KeyCopyLine.Made(key(7))));
        assertThat(new KeyCopy(file).read().living()).hasSize(3);
    }

    @Test
    void several_writers_never_mix_their_lines() throws Exception {
        var file = folder.resolve("copy.log");
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 64; i++) {
            var key = key(i);
            var copy = new KeyCopy(file);
            tasks.add(() -> {
                copy.append(List.of(new KeyCopyLine.Made(key)));
                copy.tidy();
                return true;
            });
        }

        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        }

        var content = new KeyCopy(file).read();
        assertThat(content.damaged()).isZero();
        assertThat(content.living()).hasSize(64);
    }

    private static KeyCopyLine.Destroyed destroyed(int number) {
        return new KeyCopyLine.Destroyed(id(number));
    }

    private WrappedKey key(int number) {
        return master.fresh(id(number), new KeyOwner("NOTE", new UUID(5, number)), Instant.EPOCH)
                .stored();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
