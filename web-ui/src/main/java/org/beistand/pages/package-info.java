/** What every page shares: layout, language, forms, the encoder of templates. */
@NullMarked
@CheckReturnValue
package org.beistand.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
