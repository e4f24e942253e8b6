package org.beistand.styleguide.pages;

import java.util.List;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.StackedBars;

/** What the building blocks are shown with. */
public record Blocks(
        FormView fresh,
        FormView wrong,
        List<Option> media,
        List<Option> urgencies,
        StackedBars bars) {
    public Blocks {
        media = List.copyOf(media);
        urgencies = List.copyOf(urgencies);
    }
}
