package org.beistand.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns one value into ciphertext and back. What is authenticated besides: version, key, owner and
 * field, so that a copy opens nowhere else.
 */
final class ValueCipher {
    /** The high half names the algorithm (1: AES-256-GCM), the low half the version of the key. */
    static final int VERSION = 0x11;

    private final JsonMapper json;
    private final ClassValue<Field> fields =
            new ClassValue<>() {
                @Override
                protected Field computeValue(Class<?> type) {
                    return new Field(
                            type.getSimpleName().getBytes(StandardCharsets.UTF_8),
                            json.readerFor(type),
                            json.writerFor(type));
                }
            };

    ValueCipher(JsonMapper json) {
        this.json = json;
    }

    /** What is known of one kind of content: its name in the ciphertext and its JSON. */
    private record Field(byte[] name, ObjectReader reader, ObjectWriter writer) {}

    Sealed.Closed<?> close(Aes aes, UnitKey key, Sealable value) {
        var field = fields.get(value.getClass());
        var nonce = Aes.random(Aes.NONCE_BYTES);
        var plain = field.writer().writeValueAsBytes(value);
        var sealed =
                aes.encrypt(
                        key.secret(), nonce, plain, version(VERSION), key.bound(), field.name());
        var text = Base64.getEncoder();
        return new Sealed.Closed<>(
                key.id(), VERSION, text.encodeToString(nonce), text.encodeToString(sealed));
    }

    Sealable open(Aes aes, UnitKey key, Sealed.Closed<?> closed, Class<?> content) {
        if (closed.v() != VERSION) {
            throw new SealBroken("A sealed value of unknown version", closed.k());
        }
        var field = fields.get(content);
        return read(field, decrypt(aes, key, closed, field), closed);
    }

    private static byte[] decrypt(Aes aes, UnitKey key, Sealed.Closed<?> closed, Field field) {
        try {
            var nonce = exactly(closed.n());
            var sealed = exactly(closed.c());
            return aes.decrypt(
                    key.secret(), nonce, sealed, version(closed.v()), key.bound(), field.name());
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw new SealBroken("A sealed value does not open", closed.k());
        }
    }

    /** Refuses other spellings of the same bytes, so that no change at all goes unseen. */
    private static byte[] exactly(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("base64");
        }
        return bytes;
    }

    /** An error of the reader would quote what it read; only the key is named. */
    private static Sealable read(Field field, byte[] plain, Sealed.Closed<?> closed) {
        try {
            return field.reader().readValue(plain);
        } catch (JacksonException _) {
            throw new SealBroken("A sealed value has another form", closed.k());
        }
    }

    private static byte[] version(int version) {
        return new byte[] {(byte) version};
    }
}
