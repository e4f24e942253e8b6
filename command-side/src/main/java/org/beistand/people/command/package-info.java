/** Decides what may happen to a person's record, from its own history alone. */
@NullMarked
@CheckReturnValue
package org.beistand.people.command;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
