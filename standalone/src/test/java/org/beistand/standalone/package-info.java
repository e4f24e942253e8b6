/** Proofs about the whole program: everything that can be asked of it, by everybody. */
@NullMarked
package org.beistand.standalone;

import org.jspecify.annotations.NullMarked;
