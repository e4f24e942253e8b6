package org.beistand.language;

/**
 * A personal value that may only be stored sealed. Implementors are records named for exactly one
 * field each: their simple name is bound into the ciphertext, so that a value copied into another
 * field does not open. Length and emptiness are checked by their constructors, which throw {@link
 * InvalidValue}.
 */
public interface Sealable {}
