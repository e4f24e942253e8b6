/** A believable log of any length, and ways to write it, for tests and benchmarks. */
@NullMarked
package org.beistand.queryside.testing;

import org.jspecify.annotations.NullMarked;
