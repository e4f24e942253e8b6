package org.beistand.language;

import java.util.UUID;

/**
 * A personal value that is open only in memory at the edge. The {@link Commands} port closes it
 * before a decision is made, the {@link Queries} port opens it behind the gate when an answer is
 * built; everything between sees it closed. An open one refuses to be stored or printed.
 *
 * @param <T> the value inside; its type is bound into the ciphertext as the field's name
 */
public sealed interface Sealed<T extends Sealable> {

    /** Readable, at the edge only. */
    record Open<T extends Sealable>(T value) implements Sealed<T> {
        @Override
        public String toString() {
            return "Sealed[open]";
        }
    }

    /**
     * Ciphertext, as stored: AES-256-GCM under the key of one erasable unit.
     *
     * @param k the key's id
     * @param v the version of key and algorithm
     * @param n the nonce, base64
     * @param c ciphertext and tag, base64
     */
    record Closed<T extends Sealable>(UUID k, int v, String n, String c) implements Sealed<T> {
        @Override
        public String toString() {
            return "Sealed[" + k + "]";
        }
    }

    /** What is left when the key was destroyed. */
    record Erased<T extends Sealable>(UUID k) implements Sealed<T> {}

    /** A readable value on its way in. */
    static <T extends Sealable> Sealed<T> of(T value) {
        return new Open<>(value);
    }
}
