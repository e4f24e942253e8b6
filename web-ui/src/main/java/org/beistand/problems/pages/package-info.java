/** A page for every kind of problem, so that its address explains it. */
@NullMarked
@CheckReturnValue
package org.beistand.problems.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
