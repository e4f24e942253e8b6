/** Everything in one process: the command line and the embedded PostgreSQL servers. */
@NullMarked
@CheckReturnValue
package org.beistand.standalone;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
