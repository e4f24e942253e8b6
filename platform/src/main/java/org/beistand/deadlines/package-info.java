/**
 * Wakes what has a day in it when that day has come: kept in the events' transaction, woken by any
 * node, counted once (decision 0113).
 */
@NullMarked
@CheckReturnValue
package org.beistand.deadlines;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
