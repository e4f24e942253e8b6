/**
 * The one folder in which everything lives when Beistand brings its own PostgreSQL: who may use it,
 * the unpacked server programs, the cluster with the facts and the small one with the keys.
 */
@NullMarked
@CheckReturnValue
package org.beistand.datafolder;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
