/** Every building block in every state on one page; this page is the design system. */
@NullMarked
@CheckReturnValue
package org.beistand.styleguide.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
