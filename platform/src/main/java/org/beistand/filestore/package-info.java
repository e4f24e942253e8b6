/**
 * Keeps the bytes of files: looks at what they are, leaves out what a picture tells besides, seals
 * them piece by piece as they arrive, and hands them out the same way.
 */
@NullMarked
@CheckReturnValue
package org.beistand.filestore;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
