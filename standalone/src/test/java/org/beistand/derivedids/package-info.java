/** Proves that the same names give the same id and different names another. */
@NullMarked
package org.beistand.derivedids;

import org.jspecify.annotations.NullMarked;
