/**
 * Notes who read what, when, why and by which relation, before the answer leaves. What cannot be
 * noted is not shown.
 */
@NullMarked
@CheckReturnValue
package org.beistand.readrecord;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
