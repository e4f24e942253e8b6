package org.beistand.caseimport;

import java.util.List;

/**
 * One data row of the table.
 *
 * @param line where it begins in the file, the heading being line 1
 */
record Row(long line, List<String> values) {
    Row {
        values = List.copyOf(values);
    }
}
