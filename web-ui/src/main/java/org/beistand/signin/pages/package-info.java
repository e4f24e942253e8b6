/**
 * The pages through which people come in and go out: signing in, the first administrator, a
 * password by a link.
 */
@NullMarked
@CheckReturnValue
package org.beistand.signin.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
