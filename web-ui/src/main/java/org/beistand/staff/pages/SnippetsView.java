package org.beistand.staff.pages;

import java.util.List;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;

/**
 * The ready texts of a team.
 *
 * @param mayChange whether the reader may change them
 */
public record SnippetsView(
        List<Line> lines, boolean mayChange, List<Option> languages, FormView form) {
    public SnippetsView {
        lines = List.copyOf(lines);
        languages = List.copyOf(languages);
    }

    /** One of them. */
    public record Line(String id, String name, String language, String title, String text) {}
}
