/** One’s own settings, and the accounts and teams that administrators look after. */
@NullMarked
@CheckReturnValue
package org.beistand.staff.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
