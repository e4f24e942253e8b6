package org.beistand.casefile.pages;

import java.util.Comparator;
import java.util.List;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.PagePart;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Ui;
import org.beistand.staff.Snippet;
import org.beistand.staff.Snippets;

/** The ready texts of the writer's team, and how one comes into a form without script. */
@PagePart
class ReadyTexts {
    private final Snippets snippets;

    ReadyTexts(Snippets snippets) {
        this.snippets = snippets;
    }

    /** Those in the reader's language first. */
    List<Snippet> of(Ui ui) {
        return Desk.await(snippets.of(ui.actor())).stream()
                .sorted(Comparator.comparing(s -> !s.language().equals(ui.lang())))
                .toList();
    }

    /** Whether the form was sent to have a text put in, not to be recorded. */
    static boolean isAsked(PostedForm form) {
        return form.text("insert").equals("snippet");
    }

    /** The form with the chosen text at the end of what was written. */
    FormView inserted(Ui ui, PostedForm form) {
        var typed = form.again(null);
        return of(ui).stream()
                .filter(s -> s.id().toString().equals(form.text("snippet")))
                .findFirst()
                .map(s -> typed.with("text", behind(form.text("text"), s.text())))
                .orElse(typed)
                .with("snippet", "");
    }

    private static String behind(String written, String text) {
        return written.isEmpty() ? text : written + "\n" + text;
    }
}
