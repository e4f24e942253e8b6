/**
 * Files that belong to a matter: what they are called, what kind of content is taken, and the port
 * through which their bytes come in and go out, apart from facts and answers.
 */
@NullMarked
@CheckReturnValue
package org.beistand.documents;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
