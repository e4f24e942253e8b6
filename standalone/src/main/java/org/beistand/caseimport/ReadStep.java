package org.beistand.caseimport;

import java.time.Instant;

/** One step as a row tells it, with the command that it becomes. */
record ReadStep(String key, Instant occurredAt, String worker, ImportedCase.Wish wish) {}
