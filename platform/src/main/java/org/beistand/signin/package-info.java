/**
 * Finds out who is there: accounts, passwords, sessions and tokens, and the filters at the edge
 * that keep foreign pages and foreign frames away.
 */
@NullMarked
@CheckReturnValue
package org.beistand.signin;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
