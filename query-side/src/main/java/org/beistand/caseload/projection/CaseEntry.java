package org.beistand.caseload.projection;

import java.time.Instant;
import java.time.LocalDate;
import org.beistand.caseload.CaseRow;
import org.jspecify.annotations.Nullable;

/**
 * A line of the case list, with what other read models want to know beside it.
 *
 * @param version the aggregate's version
 * @param assignedAt since when the worker has it
 * @param silentFrom when silence with the person became too long, or will
 * @param reviewOn when somebody looks again at a case that waits or rests
 */
public record CaseEntry(
        CaseRow row,
        long version,
        @Nullable Instant assignedAt,
        @Nullable LocalDate reviewOn,
        @Nullable Instant silentFrom) {}
