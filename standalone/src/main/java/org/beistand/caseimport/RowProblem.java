package org.beistand.caseimport;

/**
 * Why one row was not taken over.
 *
 * @param line its line in the file, as editors count
 * @param field the mapping's field that went wrong, such as {@code step.occurred-at}
 * @param reason a stable code; never a value of the row
 */
public record RowProblem(long line, String field, String reason) {}
