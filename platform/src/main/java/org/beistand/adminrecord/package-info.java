/**
 * Notes who changed what about accounts, teams, tokens and links, in the transaction of the change:
 * these stand outside the log of facts, and still somebody answers for them (decision 0004).
 */
@NullMarked
@CheckReturnValue
package org.beistand.adminrecord;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
