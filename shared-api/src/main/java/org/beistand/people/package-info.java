/**
 * A person whom the organisation stands by, or who has a part in somebody's matter: name, way of
 * being addressed, languages, needs, and how to reach them without putting them in danger.
 */
@NullMarked
@CheckReturnValue
package org.beistand.people;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
