/**
 * Keeps one row per case as lists show it, and answers who works on which cases, what is due in
 * them and who has room for more.
 */
@NullMarked
@CheckReturnValue
package org.beistand.caseload.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
