/**
 * Who works here: accounts, teams, capacity and what each person prefers. Events know members of
 * staff by id only; their names stand here.
 */
@NullMarked
@CheckReturnValue
package org.beistand.staff;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
