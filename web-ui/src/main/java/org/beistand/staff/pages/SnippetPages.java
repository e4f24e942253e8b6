package org.beistand.staff.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.language.Actor;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.staff.Snippet;
import org.beistand.staff.Snippets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ready texts of the own team: to read for all of it, to change for its supervisor. */
@PageHandler
class SnippetPages {
    private static final String SNIPPETS = "/snippets";

    private final Templates templates;
    private final Snippets snippets;
    private final Submission submission;
    private final Supplier<UUID> ids;

    SnippetPages(
            Templates templates,
            Snippets snippets,
            Submission submission,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.snippets = snippets;
        this.submission = submission;
        this.ids = randomIds;
    }

    @GetMapping(SNIPPETS)
    JteModel show(Ui ui, @RequestParam(defaultValue = "") String edit) {
        return page(ui, edit, null);
    }

    @PostMapping(SNIPPETS)
    ResponseEntity<JteModel> keep(Ui ui, PostedForm form) {
        demandChange(ui);
        var snippet = read(form);
        return submission.carryOut(
                ui,
                form,
                snippet == null ? null : () -> snippets.keep(ui.actor(), snippet),
                reply(ui));
    }

    @PostMapping(SNIPPETS + "/{id}/removal")
    ResponseEntity<JteModel> remove(Ui ui, @PathVariable UUID id, PostedForm form) {
        demandChange(ui);
        return submission.carryOut(ui, form, () -> snippets.remove(ui.actor(), id), reply(ui));
    }

    private Reply reply(Ui ui) {
        return new Reply(SNIPPETS, "said.saved", again -> page(ui, "", again));
    }

    private static @Nullable Snippet read(PostedForm form) {
        var id =
                form.text("id").isEmpty()
                        ? form.idFor("snippet")
                        : form.read("id", UUID::fromString);
        if (id == null || form.pick("language", t -> t) == null) {
            return null;
        }
        try {
            return new Snippet(
                    id,
                    form.text("name"),
                    form.text("language"),
                    form.text("title"),
                    form.text("text"));
        } catch (InvalidValue e) {
            return form.wrong(e.code().substring(e.code().indexOf('.') + 1), e.code());
        }
    }

    private static void demandPart(Ui ui) {
        boolean inPerson = ui.actor() instanceof Actor.Staff; // never by a token
        if (!inPerson
                || !ui.has(
                        Role.CASE_WORKER, Role.MEDIATOR, Role.OUTREACH_WORKER, Role.SUPERVISOR)) {
            throw new NotPossible();
        }
    }

    private static void demandChange(Ui ui) {
        demandPart(ui);
        if (!mayChange(ui)) {
            throw new NotPossible();
        }
    }

    private static boolean mayChange(Ui ui) {
        var account = ui.actor().account();
        return ui.has(Role.SUPERVISOR) && account != null && account.team() != null;
    }

    private JteModel page(Ui ui, String edit, @Nullable FormView typed) {
        demandPart(ui);
        var all = Desk.await(snippets.of(ui.actor()));
        var form = typed == null ? begun(ui, all, edit) : typed;
        return templates.staffSnippets(
                ui,
                new SnippetsView(
                        all.stream().map(s -> line(ui, s)).toList(),
                        mayChange(ui),
                        List.of(
                                new Option("de", ui.t("snippet.language.de"), ""),
                                new Option("en", ui.t("snippet.language.en"), "")),
                        form));
    }

    private FormView begun(Ui ui, List<Snippet> all, String edit) {
        var fresh = FormView.fresh(ids.get(), null).with("language", ui.lang());
        return all.stream()
                .filter(s -> s.id().toString().equals(edit))
                .findFirst()
                .map(s ->
                        fresh.with("id", s.id())
                                .with("name", s.name())
                                .with("language", s.language())
                                .with("title", s.title())
                                .with("text", s.text()))
                .orElse(fresh);
    }

    private static SnippetsView.Line line(Ui ui, Snippet s) {
        return new SnippetsView.Line(
                s.id().toString(),
                s.name(),
                ui.t("snippet.language." + s.language()),
                s.title(),
                s.text());
    }
}
