package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.beistand.language.ErasableUnit;
import org.beistand.language.ErasableUnit.Kind;
import org.beistand.language.Sealed;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.sealing.Secrets.Nickname;
import org.beistand.sealing.Secrets.Page;
import org.beistand.sealing.Secrets.Simple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredUnitKeysIT {
    private final TestDatabase database = TestPostgres.fresh();
    @TempDir private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_one_process_closed_another_opens() {
        var closed = node().sealing().close(simple("Mira"), unit(1));

        assertThat(node().sealing().open(closed)).isEqualTo(simple("Mira"));
    }

    @Test
    void a_key_lies_in_both_places_before_anything_is_closed_with_it() {
        var closed = node().sealing().close(simple("Mira"), unit(1));
        var key = ((Sealed.Closed<?>) closed.name()).k();

        assertThat(storedKeys()).containsExactly(key);
        assertThat(copy().read().living()).extracting(WrappedKey::id).containsExactly(key);
    }

    @Test
    void without_the_copy_no_key_is_made() throws Exception {
        var node = node();
        Files.createDirectory(folder.resolve("wrapped-keys.log"));

        assertThatThrownBy(() -> node.sealing().close(simple("x"), unit(1)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(storedKeys()).isEmpty();
    }

    @Test
    void many_who_need_the_same_keys_at_once_agree() throws Exception {
        var nodes = List.of(node(), node(), node());
        var owners = IntStream.range(0, 40).mapToObj(i -> KeyOwner.of(unit(i))).toList();
        var together = new CyclicBarrier(12);
        var tasks = new ArrayList<Callable<List<UUID>>>();
        for (int i = 0; i < 12; i++) {
            var keys = nodes.get(i % 3).keys();
            var order = i % 2 == 0 ? owners : owners.reversed();
            var atOnce = i % 4 < 2;
            tasks.add(() -> {
                together.await();
                var found = atOnce ? keys.ofAll(order) : null;
                return owners.stream()
                        .map(o -> (found == null ? keys.of(o) : found.get(o)).id())
                        .toList();
            });
        }

        var agreed = new HashSet<List<UUID>>();
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (var result : threads.invokeAll(tasks)) {
                agreed.add(result.get());
            }
        }

        assertThat(agreed).hasSize(1);
        assertThat(storedKeys()).containsExactlyInAnyOrderElementsOf(agreed.iterator().next());
        assertThat(copy().read().living()).hasSize(40);
    }

    @Test
    void thousands_of_values_under_as_many_keys_open_at_once() {
        var units = IntStream.range(0, 5_000).mapToObj(StoredUnitKeysIT::unit).toList();
        node().sealing().prepare(units);
        var closing = node().sealing();
        var closed = units.stream().map(u -> closing.close(simple(u.id().toString()), u)).toList();

        var opened = node().sealing().open(new Page<>(closed, closed.size()));

        assertThat(opened.rows())
                .isEqualTo(units.stream().map(u -> simple(u.id().toString())).toList());
    }

    @Test
    void a_forgotten_key_is_gone_from_both_places_and_does_not_come_back() {
        var node = node();
        var closed = node.sealing().close(simple("Mira"), unit(1));
        node.sealing().forget(unit(1));

        assertThat(node.sealing().open(closed).name()).isInstanceOf(Sealed.Erased.class);
        assertThat(storedKeys()).isEmpty();
        assertThat(copy().read().living()).isEmpty();

        var again = node.sealing().close(simple("Mira"), unit(1));
        assertThat(again.name()).isNotEqualTo(closed.name());
        assertThat(node.sealing().open(closed).name()).isInstanceOf(Sealed.Erased.class);
    }

    @Test
    void another_node_forgets_a_destroyed_key_within_a_minute() {
        var destroyer = node();
        var other = node();
        var closed = destroyer.sealing().close(simple("Mira"), unit(1));
        assertThat(other.sealing().open(closed)).isEqualTo(simple("Mira"));

        destroyer.sealing().forget(unit(1));
        other.age(Duration.ofMinutes(1));

        assertThat(other.sealing().open(closed).name()).isInstanceOf(Sealed.Erased.class);
    }

    @Test
    void a_secret_of_the_system_is_the_same_everywhere_and_another_for_each_purpose() {
        var secret = node().sealing().secretFor("receipts").getEncoded();

        assertThat(node().sealing().secretFor("receipts").getEncoded())
                .isEqualTo(secret)
                .hasSize(32);
        assertThat(node().sealing().secretFor("blind index").getEncoded()).isNotEqualTo(secret);
    }

    private List<UUID> storedKeys() {
        return JdbcClient.create(database.keysApp())
                .sql("select key_id from keys.unit_key")
                .query(UUID.class)
                .list();
    }

    private KeyNode node() {
        return new KeyNode(database.keysApp(), folder);
    }

    private KeyCopy copy() {
        return new KeyCopy(folder.resolve("wrapped-keys.log"));
    }

    private static Simple simple(String name) {
        return new Simple(1, Sealed.of(new Nickname(name)));
    }

    private static ErasableUnit unit(int number) {
        return new ErasableUnit(Kind.NOTE, new UUID(7, number));
    }
}
