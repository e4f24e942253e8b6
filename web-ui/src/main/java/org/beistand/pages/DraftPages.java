package org.beistand.pages;

import java.util.HashMap;
import java.util.Map;
import org.beistand.language.NotPossible;
import org.beistand.language.Workspace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps drafts while somebody writes, and throws them away when asked to. */
@PageHandler
class DraftPages {
    private static final int LONGEST = 300_000;

    private final Workspace workspace;

    DraftPages(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Answers with the sentence that the form shows. */
    @PostMapping(path = "/drafts/{name}", produces = "text/plain;charset=UTF-8")
    String save(Ui ui, @PathVariable String name, PostedForm form) {
        var saved = Desk.await(workspace.saveDraft(ui.actor(), checked(name), fields(form)));
        return ui.t("draft.saved", ui.words().time(saved));
    }

    @PostMapping("/drafts/{name}/discard")
    ResponseEntity<Void> discard(Ui ui, @PathVariable String name, PostedForm form) {
        Desk.await(workspace.discardDraft(ui.actor(), checked(name)));
        return Desk.onTo(Back.to(form.text("back")));
    }

    private static String checked(String name) {
        if (!Drafts.isName(name)) {
            throw new NotPossible();
        }
        return name;
    }

    private static Map<String, String> fields(PostedForm form) {
        var fields = new HashMap<String, String>();
        form.fields()
                .filter(f -> !f.startsWith("_") && !f.equals("commandId"))
                .forEach(f -> fields.put(f, String.join(Drafts.NEXT_VALUE, form.all(f))));
        if (fields.values().stream().mapToInt(String::length).sum() > LONGEST) {
            throw new NotPossible();
        }
        return fields;
    }
}
