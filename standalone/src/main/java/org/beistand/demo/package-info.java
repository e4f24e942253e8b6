/**
 * Tells the demonstration: an organisation, its staff and forty cases of the last nine months, as
 * the people of the stories would have recorded them, through the ordinary commands.
 */
@NullMarked
@CheckReturnValue
package org.beistand.demo;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
