/**
 * The words everything else is said in: facts, commands, questions, refusals, who acts, what is
 * sealed, and the ports through which pages and APIs speak to the rest.
 */
@NullMarked
@CheckReturnValue
package org.beistand.language;

import org.jspecify.annotations.NullMarked;
