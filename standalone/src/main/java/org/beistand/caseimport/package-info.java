/**
 * Takes cases and their steps over from a table of another system: each row becomes an ordinary
 * command, at its original time and on behalf of whoever did the work, exactly once however often
 * the same file is imported.
 */
@NullMarked
@CheckReturnValue
package org.beistand.caseimport;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
