/**
 * Turns whatever goes wrong into one kind of answer: a problem document with a stable type, a title
 * and detail in the reader's language, and never a word about the inside.
 */
@NullMarked
@CheckReturnValue
package org.beistand.problems;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
