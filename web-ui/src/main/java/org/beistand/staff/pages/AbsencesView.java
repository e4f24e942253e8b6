package org.beistand.staff.pages;

import java.util.List;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;

/** Who is away and who stands in, and the form for one more. */
public record AbsencesView(List<Line> lines, List<Field> fields, FormView form) {
    public AbsencesView {
        lines = List.copyOf(lines);
        fields = List.copyOf(fields);
    }

    /** One absence; {@code mayEnd} where the reader can end it. */
    public record Line(
            String id, String who, String standIn, String days, boolean now, boolean mayEnd) {}
}
