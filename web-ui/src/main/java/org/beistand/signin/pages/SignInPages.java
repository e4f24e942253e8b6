package org.beistand.signin.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.beistand.pages.Back;
import org.beistand.pages.FormView;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.staff.Accounts;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, making the first administrator, setting a password by a link. */
@PageHandler
class SignInPages {
    private static final List<String> ERRORS = List.of("error");
    private static final List<String> NOTICES =
            List.of("expired", "hidden", "signed-out", "changed");

    private final Templates templates;
    private final Accounts accounts;
    private final Submission submission;
    private final Supplier<UUID> ids;

    SignInPages(
            Templates templates,
            Accounts accounts,
            Submission submission,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.accounts = accounts;
        this.submission = submission;
        this.ids = randomIds;
    }

    @GetMapping("/login")
    JteModel signIn(Ui ui, @RequestParam MultiValueMap<String, String> query) {
        var next = Back.to(query.getOrDefault("next", List.of("")).getFirst());
        return templates.signinSignIn(
                ui, key(NOTICES, query), key(ERRORS, query), next.equals("/") ? "" : next);
    }

    @GetMapping("/first-administrator")
    JteModel setup(Ui ui, @RequestParam(defaultValue = "") String token) {
        return templates.signinSetup(ui, FormView.fresh(ids.get(), null), token);
    }

    @PostMapping("/first-administrator")
    ResponseEntity<JteModel> createFirst(Ui ui, PostedForm form) {
        var displayName = form.read("displayName", SignInPages::displayName);
        var name = form.read("name", SignInName::new);
        var password = password(form);
        var token = form.text("token");
        var change =
                displayName == null || name == null || password == null
                        ? null
                        : change(() ->
                                accounts.createFirstAdministrator(
                                        token, name, displayName, password));
        return submission.carryOut(
                ui,
                form,
                change,
                new Reply("/login?changed", "", f -> templates.signinSetup(ui, f, token)));
    }

    @GetMapping("/set-password")
    JteModel askForPassword(Ui ui, @RequestParam(defaultValue = "") String token) {
        return templates.signinPassword(ui, FormView.fresh(ids.get(), null), token);
    }

    @PostMapping("/set-password")
    ResponseEntity<JteModel> setPassword(Ui ui, PostedForm form) {
        var password = password(form);
        var token = form.text("token");
        var change = password == null ? null : change(() -> accounts.setPassword(token, password));
        return submission.carryOut(
                ui,
                form,
                change,
                new Reply("/login?changed", "", f -> templates.signinPassword(ui, f, token)));
    }

    private static @Nullable Password password(PostedForm form) {
        var password = form.read("password", Password::new);
        if (password != null && !password.value().equals(form.text("repeat"))) {
            return form.wrong("repeat", "repeat");
        }
        return password;
    }

    private static Supplier<CompletionStage<?>> change(Supplier<CompletionStage<?>> change) {
        return change;
    }

    private static String displayName(String text) {
        return new StaffDetails(text, null, Set.of(), Set.of(), 0).displayName();
    }

    private static String key(List<String> known, MultiValueMap<String, String> query) {
        return known.stream()
                .filter(query::containsKey)
                .findFirst()
                .map(k -> "signIn." + k)
                .orElse("");
    }
}
