/** What tests of every module stand on: one real PostgreSQL, a fresh database for each. */
@NullMarked
package org.beistand.platform.testing;

import org.jspecify.annotations.NullMarked;
