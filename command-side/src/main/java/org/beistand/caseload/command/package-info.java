/** Decides what is settled about the load of a worker. */
@NullMarked
@CheckReturnValue
package org.beistand.caseload.command;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
