package org.beistand.spaces.pages;

import java.util.List;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;

/**
 * A form about a site or a meeting space.
 *
 * @param title key of the heading
 * @param of what it is about; may be empty
 * @param lead key of the sentence below it
 * @param week fields for the days of a week, shown side by side
 * @param rest fields after the week
 * @param points how many rows for entrances and waiting areas; 0 for none
 */
public record SpaceStep(
        String title,
        String of,
        String lead,
        String back,
        String action,
        FormView form,
        List<Field> fields,
        List<Day> week,
        List<Field> rest,
        int points,
        List<Option> kinds) {
    public SpaceStep {
        fields = List.copyOf(fields);
        week = List.copyOf(week);
        rest = List.copyOf(rest);
        kinds = List.copyOf(kinds);
    }

    /** The field of one day of the week, its label already in words. */
    public record Day(String name, String label) {}

    /** A form of plain fields; its key is the end of its path too. */
    static SpaceStep plain(String title, SpaceView space, FormView form, List<Field> fields) {
        return new SpaceStep(
                "space." + title,
                space.name(),
                "space." + title + ".lead",
                space.path(),
                space.path() + "/" + title,
                form,
                fields,
                List.of(),
                List.of(),
                0,
                List.of());
    }
}
