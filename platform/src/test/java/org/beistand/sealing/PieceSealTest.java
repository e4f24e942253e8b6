package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import org.beistand.language.ErasableUnit;
import org.beistand.language.ErasableUnit.Kind;
import org.junit.jupiter.api.Test;

class PieceSealTest {
    private static final UUID CONTENT = new UUID(3, 1);
    private static final byte[] CLEAR = {1, 2, 3, 4};

    private final Sealing sealing = new Sealing(new KeysInMemory());
    private final ErasableUnit document = new ErasableUnit(Kind.DOCUMENT, new UUID(4, 1));
    private final PieceSeal seal = sealing.pieces(document, CONTENT);
    private final byte[] stored = seal.close(5, false, CLEAR);

    @Test
    void a_piece_opens_in_its_place() {
        var found = sealing.piecesUnder(seal.keyId(), CONTENT).orElseThrow();

        assertThat(found.open(5, false, stored)).isEqualTo(CLEAR);
        assertThat(stored).hasSize(CLEAR.length + PieceSeal.OVERHEAD);
    }

    @Test
    void it_opens_nowhere_else() {
        assertThatThrownBy(() -> seal.open(4, false, stored)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(5, true, stored)).isInstanceOf(SealBroken.class);
        var other = sealing.pieces(document, new UUID(3, 2));
        assertThatThrownBy(() -> other.open(5, false, stored)).isInstanceOf(SealBroken.class);
        var foreign = sealing.pieces(new ErasableUnit(Kind.DOCUMENT, new UUID(4, 2)), CONTENT);
        assertThatThrownBy(() -> foreign.open(5, false, stored)).isInstanceOf(SealBroken.class);
    }

    @Test
    void no_changed_bit_and_no_shortening_goes_unseen() {
        for (int i = 0; i < stored.length; i++) {
            var changed = stored.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> seal.open(5, false, changed)).isInstanceOf(SealBroken.class);
            var shorter = Arrays.copyOf(stored, i);
            assertThatThrownBy(() -> seal.open(5, false, shorter)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void nothing_opens_when_the_key_of_the_document_is_gone() {
        sealing.forget(document);

        assertThat(sealing.piecesUnder(seal.keyId(), CONTENT)).isEmpty();
    }
}
