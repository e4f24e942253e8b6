/** Proves that the demonstration holds to the rules of the work and to its own promises. */
@NullMarked
package org.beistand.demo;

import org.jspecify.annotations.NullMarked;
