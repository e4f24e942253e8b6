/**
 * Decides who may do what: roles say verbs, relations to the case say whose, and a wall beats all.
 * The tables behind the relations are written in the transaction of the event that changes them.
 */
@NullMarked
@CheckReturnValue
package org.beistand.access;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
