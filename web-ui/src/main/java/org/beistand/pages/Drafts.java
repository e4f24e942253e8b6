package org.beistand.pages;

import java.util.regex.Pattern;
import org.beistand.language.Workspace;

/** Brings back what somebody had begun to write. */
public final class Drafts {
    /** The hidden field by which a form names its draft. */
    static final String FIELD = "_draft";

    /** Stands between the values of a field that has several; nobody types it. */
    static final String NEXT_VALUE = "\u001f";

    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}(:[0-9a-f-]{36})?");

    private final Workspace workspace;

    Drafts(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The form with its draft filled in, if there is one. */
    public FormView restore(Ui ui, String name, FormView form) {
        return Desk.await(workspace.draft(ui.actor(), name))
                .map(d -> form.drafted(d.fields(), d.savedAt()))
                .orElse(form);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
