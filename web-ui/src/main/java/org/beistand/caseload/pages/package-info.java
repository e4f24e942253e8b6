/** The list of cases with its saved views, and the board of who carries how much. */
@NullMarked
@CheckReturnValue
package org.beistand.caseload.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
