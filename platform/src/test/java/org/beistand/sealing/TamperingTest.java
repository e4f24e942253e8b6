package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.beistand.language.ErasableUnit;
import org.beistand.language.ErasableUnit.Kind;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.platform.Json;
import org.beistand.sealing.Secrets.Guarded;
import org.beistand.sealing.Secrets.Nickname;
import org.beistand.sealing.Secrets.Simple;
import org.junit.jupiter.api.Test;

/** Decision 0003: what was changed or copied elsewhere does not open. */
class TamperingTest {
    private final KeysInMemory keys = new KeysInMemory();
    private final Sealing sealing = new Sealing(keys);
    private final ErasableUnit unit = new ErasableUnit(Kind.PERSON, new UUID(1, 2));
    private final Sealed.Closed<Nickname> value = closed(unit);

    record OtherField(Sealed<Guarded> text) {}

    @Test
    void the_untouched_value_opens() {
        assertThat(open(value)).isEqualTo(Sealed.of(new Nickname("Mira")));
    }

    @Test
    void no_flipped_bit_goes_unseen() {
        var changed = Tampering.withEachBitFlipped(value);

        assertThat(changed).hasSizeGreaterThan(500);
        for (var each : changed) {
            assertThatThrownBy(() -> open(Tampering.as(each)))
                    .as(each.n() + " " + each.c())
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void a_flipped_bit_of_the_key_id_finds_no_key() {
        for (var id : Tampering.withEachBitFlipped(value.k())) {
            assertThat(open(new Sealed.Closed<>(id, value.v(), value.n(), value.c())))
                    .isEqualTo(new Sealed.Erased<>(id));
        }
    }

    @Test
    void a_value_copied_into_another_field_does_not_open() {
        assertThatThrownBy(() -> sealing.open(new OtherField(Tampering.as(value))))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_value_moved_under_the_key_of_another_unit_does_not_open() {
        var other = closed(new ErasableUnit(Kind.PERSON, new UUID(1, 3)));
        var moved = new Sealed.Closed<Nickname>(other.k(), value.v(), value.n(), value.c());

        assertThatThrownBy(() -> open(moved)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_key_given_to_another_unit_opens_nothing_any_more() {
        var key = keys.of(KeyOwner.of(unit));
        var given = UnitKey.of(key.id(), new KeyOwner("NOTE", unit.id()), key.secret());
        var cipher = new ValueCipher(Json.stored());

        assertThat(cipher.open(new Aes(), key, value, Nickname.class))
                .isEqualTo(new Nickname("Mira"));
        assertThatThrownBy(() -> cipher.open(new Aes(), given, value, Nickname.class))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_wrapped_key_put_in_the_place_of_another_does_not_open() {
        var master = new MasterKey(new byte[MasterKey.BYTES]);
        var now = Instant.EPOCH;
        var owner = KeyOwner.of(unit);
        var mine = master.fresh(new UUID(9, 1), owner, now).stored();
        var theirs = new WrappedKey(new UUID(9, 2), owner, mine.wrapped(), mine.epoch(), now);
        var movedOwner =
                new WrappedKey(
                        mine.id(),
                        new KeyOwner("NOTE", unit.id()),
                        mine.wrapped(),
                        mine.epoch(),
                        now);

        assertThat(master.unwrap(mine).id()).isEqualTo(mine.id());
        assertThatThrownBy(() -> master.unwrap(theirs)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> master.unwrap(movedOwner)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_value_of_another_type_is_not_closed_in_this_field() {
        Sealed<? extends Sealable> wrong = Sealed.of(new Guarded("x"));

        assertThatThrownBy(() -> sealing.close(new Simple(1, Tampering.as(wrong)), unit))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Sealed.Closed<Nickname> closed(ErasableUnit of) {
        var name = sealing.close(new Simple(1, Sealed.of(new Nickname("Mira"))), of).name();
        return (Sealed.Closed<Nickname>) name;
    }

    private Sealed<Nickname> open(Sealed<Nickname> sealed) {
        return sealing.open(new Simple(1, sealed)).name();
    }
}
