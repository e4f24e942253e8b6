/** Measurements as ratios within one run; they assert nothing. */
@NullMarked
@CheckReturnValue
package org.beistand.benchmarks;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
