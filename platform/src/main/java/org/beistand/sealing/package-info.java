/**
 * Keeps what is personal unreadable everywhere but at the edge: one key per erasable thing, the
 * keys in a store of their own, and the one entry {@link org.beistand.sealing.Sealing} that closes
 * what comes in and opens what goes out.
 */
@NullMarked
@CheckReturnValue
package org.beistand.sealing;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
