package org.beistand.caseload.pages;

import java.util.List;
import org.beistand.language.Workspace.SavedView;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.jspecify.annotations.Nullable;

/**
 * The case list as its page shows it.
 *
 * @param chips what is filtered, each with the address without it
 * @param query the filter as it stands in the address
 * @param next the address of the next page, {@code null} on the last
 */
public record ListView(
        List<RowView> rows,
        String count,
        List<Chip> chips,
        String query,
        @Nullable String next,
        List<SavedView> views,
        FormView filter,
        Choices choices) {
    public ListView {
        rows = List.copyOf(rows);
        chips = List.copyOf(chips);
        views = List.copyOf(views);
    }

    /** Something that is filtered, and where it is not. */
    public record Chip(String text, String path) {}

    /** What can be filtered by. */
    public record Choices(
            List<Option> stages,
            List<Option> workStages,
            List<Option> kinds,
            List<Option> urgencies,
            List<Option> workers,
            List<Option> teams,
            List<Option> attentions,
            List<Option> sorts) {}

    /** One case as a row. */
    public record RowView(
            String path,
            String name,
            String number,
            String stage,
            String work,
            String kind,
            String urgency,
            String urgencyTone,
            String worker,
            String initials,
            String lastContact,
            boolean silent,
            String due,
            boolean overdue) {}
}
