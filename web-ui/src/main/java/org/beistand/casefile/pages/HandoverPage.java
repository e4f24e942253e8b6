package org.beistand.casefile.pages;

import java.util.List;
import java.util.UUID;
import org.beistand.chronology.pages.EntryView;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;

/**
 * A case in short for whoever takes it over.
 *
 * @param promises open actions that we took on
 * @param days what has a day, earliest first
 * @param talks the last contacts, latest first
 * @param team whom a supervisor who was asked can make accountable
 * @param form why it is not taken over
 * @param commandId under which taking over happens at most once
 */
public record HandoverPage(
        CaseView c,
        List<DayLine> promises,
        List<DayLine> days,
        List<EntryView> talks,
        List<Option> team,
        List<Field> fields,
        FormView form,
        UUID commandId) {
    public HandoverPage {
        promises = List.copyOf(promises);
        days = List.copyOf(days);
        talks = List.copyOf(talks);
        fields = List.copyOf(fields);
        team = List.copyOf(team);
    }

    /** Something with a day. */
    public record DayLine(String what, String when, boolean overdue) {}

    /** Where it is answered. */
    public String path() {
        return c.path() + "/handover";
    }
}
