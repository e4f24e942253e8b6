package org.beistand.caseload.pages;

import java.util.List;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;

/**
 * A form about a worker's load.
 *
 * @param rows how many rows for reductions
 */
public record WorkloadPage(
        WorkloadView load, FormView form, List<Field> fields, List<Option> kinds, int rows) {
    public WorkloadPage {
        fields = List.copyOf(fields);
        kinds = List.copyOf(kinds);
    }
}
