/**
 * Decides what may happen in an advocacy case, from its own history, the time and who acts; and
 * writes, in the same transaction, what other cases must not take: numbers, references, relations.
 */
@NullMarked
@CheckReturnValue
package org.beistand.advocacy.command;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
