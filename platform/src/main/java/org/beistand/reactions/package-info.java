/** What the system does by itself because something happened: facts in, commands out. */
@NullMarked
@CheckReturnValue
package org.beistand.reactions;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
