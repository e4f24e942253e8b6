/** Checks how the code is cut: what may know what, and what nobody may do. */
@NullMarked
package org.beistand.architecture;

import org.jspecify.annotations.NullMarked;
