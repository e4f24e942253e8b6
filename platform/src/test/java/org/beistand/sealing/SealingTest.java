package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.DomainCommand;
import org.beistand.language.ErasableUnit;
import org.beistand.language.ErasableUnit.Kind;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TypedId;
import org.beistand.sealing.Secrets.Born;
import org.beistand.sealing.Secrets.Colour;
import org.beistand.sealing.Secrets.DeclaredClosed;
import org.beistand.sealing.Secrets.Everything;
import org.beistand.sealing.Secrets.Guarded;
import org.beistand.sealing.Secrets.Harmless;
import org.beistand.sealing.Secrets.InArray;
import org.beistand.sealing.Secrets.InMapKey;
import org.beistand.sealing.Secrets.Nickname;
import org.beistand.sealing.Secrets.Page;
import org.beistand.sealing.Secrets.Pair;
import org.beistand.sealing.Secrets.Simple;
import org.beistand.sealing.Secrets.Tree;
import org.beistand.sealing.Secrets.Whereabouts;
import org.junit.jupiter.api.Test;

class SealingTest {
    private final KeysInMemory keys = new KeysInMemory();
    private final Sealing sealing = new Sealing(keys);
    private final ErasableUnit unit = new ErasableUnit(Kind.PERSON, new UUID(1, 2));

    @Test
    void what_was_closed_opens_again() {
        var open = new Simple(7, name("Mira"));

        var closed = sealing.close(open, unit);

        assertThat(closed.number()).isEqualTo(7);
        assertThat(closed.name()).isInstanceOf(Sealed.Closed.class);
        assertThat(closed.toString()).doesNotContain("Mira");
        assertThat(sealing.open(closed)).isEqualTo(open);
    }

    @Test
    void every_shape_is_closed_and_opened_to_the_last_value() {
        var open = everything();

        var closed = sealing.close(open, unit);

        assertThat(closed.toString()).doesNotContain("open").contains("Sealed[");
        assertThat(closed.kind()).isInstanceOf(Secrets.Kind.Secret.class);
        assertThat(sealing.open(closed)).isEqualTo(open);
    }

    @Test
    void what_holds_nothing_personal_comes_back_as_it_is() {
        var plain = new Harmless("a", List.of("b"), Colour.RED, new int[] {1});

        assertThat(sealing.close(plain, unit)).isSameAs(plain);
        assertThat(sealing.open(plain)).isSameAs(plain);
        assertThat(sealing.open(Optional.of(plain))).containsSame(plain);
    }

    @Test
    void a_type_that_contains_itself_is_followed_to_its_leaves() {
        var open = new Tree(name("root"), List.of(new Tree(name("leaf"), List.of())));

        var closed = sealing.close(open, unit);

        assertThat(closed.branches().getFirst().name()).isInstanceOf(Sealed.Closed.class);
        assertThat(sealing.open(closed)).isEqualTo(open);
    }

    @Test
    void the_same_value_never_looks_the_same_twice() {
        var first = (Sealed.Closed<Nickname>) sealing.close(new Simple(1, name("x")), unit).name();
        var second = (Sealed.Closed<Nickname>) sealing.close(new Simple(1, name("x")), unit).name();

        assertThat(first.k()).isEqualTo(second.k());
        assertThat(first.n()).isNotEqualTo(second.n());
        assertThat(first.c()).isNotEqualTo(second.c());
    }

    @Test
    void answers_outside_records_are_opened_too() {
        var closed = sealing.close(new Simple(1, name("x")), unit);

        assertThat(sealing.open(List.of(closed))).containsExactly(new Simple(1, name("x")));
        assertThat(sealing.open(Optional.of(closed))).contains(new Simple(1, name("x")));
        assertThat(sealing.open(Map.of("a", closed))).containsValue(new Simple(1, name("x")));
    }

    @Test
    void only_values_whose_key_is_gone_are_erased() {
        var other = new ErasableUnit(Kind.NOTE, new UUID(3, 4));
        var gone = sealing.close(new Simple(1, name("x")), unit);
        var kept = sealing.close(new Simple(2, name("y")), other);

        sealing.forget(unit);
        var answer = sealing.open(new Page<>(List.of(gone, kept), 2));

        assertThat(answer.rows().getFirst().name())
                .isEqualTo(new Sealed.Erased<>(((Sealed.Closed<?>) gone.name()).k()));
        assertThat(answer.rows().getLast()).isEqualTo(new Simple(2, name("y")));
    }

    @Test
    void a_command_is_closed_under_the_unit_it_names() {
        var closed = sealing.close(new Rename(new StaffId(new UUID(5, 6)), name("x"), unit));

        assertThat(((Sealed.Closed<?>) closed.name()).k())
                .isEqualTo(keys.of(KeyOwner.of(unit)).id());
    }

    @Test
    void a_command_with_open_values_must_name_a_unit() {
        assertThatThrownBy(() -> sealing.close(new Rename(new StaffId(unit.id()), name("x"), null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_command_without_open_values_makes_no_key() {
        var id = new StaffId(unit.id());
        var closed = sealing.close(new Rename(id, name("x"), unit));
        keys.forget(List.of(KeyOwner.of(unit)));

        assertThat(sealing.close(new Rename(id, closed.name(), unit)).name())
                .isSameAs(closed.name());
        assertThat(keys.find(Set.of(((Sealed.Closed<?>) closed.name()).k()))).isEmpty();
    }

    @Test
    void shapes_that_would_hide_values_are_refused() {
        var sealed = name("x");
        @SuppressWarnings("unchecked")
        var array = new InArray(new Sealed[] {sealed});
        var key = new InMapKey(Map.of(sealed, "x"));
        var closed = sealing.close(new Simple(1, sealed), unit).name();
        var declared = new DeclaredClosed((Sealed.Closed<Nickname>) closed);

        assertThatThrownBy(() -> sealing.close(array, unit)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sealing.close(key, unit)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sealing.open(declared)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void content_that_no_longer_fits_its_type_is_not_quoted() {
        record Holder(Sealed<Guarded> text) {}
        record Before(Sealed<Nickname> text) {}
        var lenient = new Sealing(keys);
        var key = keys.of(KeyOwner.of(unit));
        var plain = "\"later forbidden words\"".getBytes(StandardCharsets.UTF_8);
        var closed = Tampering.closedAs("Guarded", key, plain);

        assertThat(lenient.close(new Before(name("x")), unit)).isNotNull();
        assertThatThrownBy(() -> lenient.open(new Holder(Tampering.as(closed))))
                .isInstanceOf(SealBroken.class)
                .hasNoCause()
                .hasMessageNotContaining("forbidden");
    }

    private static Sealed<Nickname> name(String text) {
        return Sealed.of(new Nickname(text));
    }

    private static Everything everything() {
        var where = Sealed.of(new Whereabouts("Lindenstraße 3", null, List.of("bell is broken")));
        var born = Sealed.of(new Born(LocalDate.of(1990, 2, 28)));
        var simple = new Simple(3, name("row"));
        return new Everything(
                name("name"),
                null,
                List.of(name("a"), name("b")),
                Set.of(name("set")),
                Map.of("home", where),
                Optional.of(born),
                List.of(simple, simple),
                Map.of(Colour.GREEN, List.of(Optional.of(simple), Optional.empty())),
                new Secrets.Kind.Secret(name("kind")),
                new Simple(4, name("anything")),
                new Page<>(List.of(simple), 1),
                new Pair<>(name("first"), name("second")));
    }

    record Rename(TypedId aggregateId, Sealed<Nickname> name, ErasableUnit unit)
            implements DomainCommand {}
}
