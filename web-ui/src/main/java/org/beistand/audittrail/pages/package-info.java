/** The audit trail in sentences, filtered, and as a table to take along. */
@NullMarked
@CheckReturnValue
package org.beistand.audittrail.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
