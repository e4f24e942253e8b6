/**
 * All of Beistand in one process: the command line, the application put together from its parts,
 * and where it listens.
 */
@NullMarked
@CheckReturnValue
package org.beistand.standalone;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
