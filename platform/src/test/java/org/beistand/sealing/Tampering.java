package org.beistand.sealing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;

/** Makes what an attacker with the database could make. */
final class Tampering {
    private Tampering() {}

    @SuppressWarnings("unchecked") // the attacker does not care for types
    static <T extends Sealable> Sealed<T> as(Sealed<?> sealed) {
        return (Sealed<T>) sealed;
    }

    static Sealed.Closed<?> closedAs(String field, UnitKey key, byte[] plain) {
        var nonce = Aes.random(Aes.NONCE_BYTES);
        var sealed =
                new Aes()
                        .encrypt(
                                key.secret(),
                                nonce,
                                plain,
                                new byte[] {ValueCipher.VERSION},
                                key.bound(),
                                field.getBytes(StandardCharsets.UTF_8));
        var text = Base64.getEncoder();
        return new Sealed.Closed<>(
                key.id(),
                ValueCipher.VERSION,
                text.encodeToString(nonce),
                text.encodeToString(sealed));
    }

    /** The value with each single bit of it changed in turn, the key's id excepted. */
    static List<Sealed.Closed<?>> withEachBitFlipped(Sealed.Closed<?> value) {
        var result = new ArrayList<Sealed.Closed<?>>();
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            result.add(
                    new Sealed.Closed<>(value.k(), value.v() ^ (1 << bit), value.n(), value.c()));
        }
        for (var nonce : flipped(value.n())) {
            result.add(new Sealed.Closed<>(value.k(), value.v(), nonce, value.c()));
        }
        for (var content : flipped(value.c())) {
            result.add(new Sealed.Closed<>(value.k(), value.v(), value.n(), content));
        }
        return result;
    }

    static List<UUID> withEachBitFlipped(UUID id) {
        var result = new ArrayList<UUID>();
        for (int bit = 0; bit < Long.SIZE; bit++) {
            result.add(
                    new UUID(
                            id.getMostSignificantBits() ^ (1L << bit),
                            id.getLeastSignificantBits()));
            result.add(
                    new UUID(
                            id.getMostSignificantBits(),
                            id.getLeastSignificantBits() ^ (1L << bit)));
        }
        return result;
    }

    private static List<String> flipped(String base64) {
        var result = new ArrayList<String>();
        var length = Base64.getDecoder().decode(base64).length;
        for (int bit = 0; bit < length * 8; bit++) {
            var bytes = Base64.getDecoder().decode(base64);
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            result.add(Base64.getEncoder().encodeToString(bytes));
        }
        for (int at = 0; at < base64.length(); at++) {
            for (int bit = 0; bit < 7; bit++) {
                var text = base64.toCharArray();
                text[at] ^= (char) (1 << bit);
                result.add(new String(text));
            }
        }
        return result;
    }
}
