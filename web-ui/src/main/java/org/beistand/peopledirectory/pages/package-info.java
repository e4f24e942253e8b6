/** Finding, seeing, registering and correcting people. */
@NullMarked
@CheckReturnValue
package org.beistand.peopledirectory.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
