package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.beistand.language.ErasableUnit;
import org.beistand.language.ErasableUnit.Kind;
import org.beistand.language.Sealed;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.sealing.KeyRecovery.Report;
import org.beistand.sealing.Secrets.Nickname;
import org.beistand.sealing.Secrets.Simple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decision 0003: the key store can be lost without a key being lost, or an erased one revived. */
class KeyRecoveryIT {
    private final TestDatabase lost = TestPostgres.fresh();
    private final TestDatabase anew = TestPostgres.fresh();
    @TempDir private Path folder;

    @AfterEach
    void close() {
        lost.close();
        anew.close();
    }

    @Test
    void every_living_key_comes_back_and_no_destroyed_one() {
        var before = new KeyNode(lost.keysApp(), folder).sealing();
        var units = IntStream.range(0, 50).mapToObj(KeyRecoveryIT::unit).toList();
        var closed = units.stream().map(u -> before.close(simple(u), u)).toList();
        units.subList(0, 7).forEach(before::forget);

        var report = recovery().rebuildFrom(List.of(copy()));

        assertThat(report).isEqualTo(new Report(43, 0, 7, 0));
        var after = new KeyNode(anew.keysApp(), folder).sealing();
        var opened = closed.stream().map(after::open).toList();
        for (int i = 0; i < 50; i++) {
            if (i < 7) {
                assertThat(opened.get(i).name()).isInstanceOf(Sealed.Erased.class);
            } else {
                assertThat(opened.get(i)).isEqualTo(simple(unit(i)));
            }
        }
        assertThat(after.close(simple(unit(9)), unit(9)).name())
                .extracting(s -> ((Sealed.Closed<?>) s).k())
                .isEqualTo(((Sealed.Closed<?>) closed.get(9).name()).k());
    }

    @Test
    void recovering_again_changes_nothing() {
        var before = new KeyNode(lost.keysApp(), folder).sealing();
        before.prepare(List.of(unit(1), unit(2)));
        assertThat(recovery().rebuildFrom(List.of(copy())).restored()).isEqualTo(2);

        assertThat(recovery().rebuildFrom(List.of(copy()))).isEqualTo(new Report(0, 2, 0, 0));
    }

    @Test
    void torn_and_changed_lines_are_counted_and_the_rest_comes_back() throws IOException {
        var before = new KeyNode(lost.keysApp(), folder).sealing();
        before.prepare(List.of(unit(1)));
        Files.writeString(copy(), "\nkey 2f1a", StandardOpenOption.APPEND);
        before.prepare(List.of(unit(2)));
        before.prepare(List.of(unit(3)));
        var lines = new ArrayList<>(Files.readAllLines(copy()));
        lines.set(lines.size() - 1, lines.getLast().replaceFirst(" NOTE ", " TONE "));
        Files.write(copy(), lines);

        assertThat(recovery().rebuildFrom(List.of(copy()))).isEqualTo(new Report(2, 0, 0, 2));
    }

    @Test
    void copies_of_several_hosts_are_put_together() {
        var first = new KeyNode(lost.keysApp(), folder).sealing();
        var one = first.close(simple(unit(1)), unit(1));
        var elsewhere = folder.resolve("second-host.log");
        var key = new KeyCopy(copy()).read().living().getFirst();
        var orphan = new MasterKeyFile(folder.resolve("master.key")).read();
        var later = orphan.fresh(new UUID(4, 4), key.owner(), Instant.now());
        new KeyCopy(elsewhere).append(List.of(new KeyCopyLine.Made(later.stored())));

        var report = recovery().rebuildFrom(List.of(copy(), elsewhere));

        assertThat(report.restored()).isEqualTo(2);
        var after = new KeyNode(anew.keysApp(), folder);
        assertThat(after.sealing().open(one)).isEqualTo(simple(unit(1)));
        assertThat(after.keys().of(key.owner()).id()).isEqualTo(new UUID(4, 4));
        after.sealing().forget(unit(1));
        assertThat(after.sealing().open(one).name()).isInstanceOf(Sealed.Erased.class);
    }

    @Test
    void a_key_destroyed_on_another_host_stays_destroyed_without_that_hosts_copy() {
        var here = new KeyNode(anew.keysApp(), folder).sealing();
        var closed = here.close(simple(unit(1)), unit(1));
        new KeyTable(anew.keysApp()).destroy(List.of(key(closed)));

        assertThat(recovery().rebuildFrom(List.of(copy()))).isEqualTo(new Report(0, 0, 1, 0));
        assertThat(new KeyNode(anew.keysApp(), folder).sealing().open(closed).name())
                .isInstanceOf(Sealed.Erased.class);
    }

    private static UUID key(Simple closed) {
        return ((Sealed.Closed<?>) closed.name()).k();
    }

    private KeyRecovery recovery() {
        return new KeyRecovery(anew.keysApp(), folder.resolve("master.key"));
    }

    private Path copy() {
        return folder.resolve("wrapped-keys.log");
    }

    private static Simple simple(ErasableUnit unit) {
        return new Simple(1, Sealed.of(new Nickname("name of " + unit.id())));
    }

    private static ErasableUnit unit(int number) {
        return new ErasableUnit(Kind.NOTE, new UUID(7, number));
    }
}
