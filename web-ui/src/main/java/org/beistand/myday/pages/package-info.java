/** The start page: what waits today. */
@NullMarked
@CheckReturnValue
package org.beistand.myday.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
