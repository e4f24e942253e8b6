/** The search page and the palette: people, cases, pages and steps within what one may see. */
@NullMarked
@CheckReturnValue
package org.beistand.search.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
