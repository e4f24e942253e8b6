/**
 * What one member of staff keeps for oneself: drafts, saved views, how far one has read. Outside
 * the event log, changeable, sealed under keys of its own, and never another person's.
 */
@NullMarked
@CheckReturnValue
package org.beistand.workspace;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
