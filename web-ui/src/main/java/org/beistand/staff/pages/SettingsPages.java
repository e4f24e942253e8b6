package org.beistand.staff.pages;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.language.Actor.Scope;
import org.beistand.language.InvalidValue;
import org.beistand.language.TokenId;
import org.beistand.pages.Choice;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.staff.Accounts;
import org.beistand.staff.ApiToken;
import org.beistand.staff.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Each person's own settings: how things are shown, and the tokens of one's programs. */
@PageHandler
class SettingsPages {
    private static final Duration VALID = Duration.ofDays(90);
    private static final int LONGEST_NAME = 60;

    private final Templates templates;
    private final Accounts accounts;
    private final Supplier<UUID> ids;

    SettingsPages(Templates templates, Accounts accounts, Supplier<UUID> randomIds) {
        this.templates = templates;
        this.accounts = accounts;
        this.ids = randomIds;
    }

    @GetMapping("/settings")
    JteModel show(Ui ui) {
        return page(ui, fresh(), null);
    }

    @PostMapping("/settings/preferences")
    ResponseEntity<JteModel> prefer(Ui ui, PostedForm form) {
        var language = form.choice("language", Preferences.Language.class);
        var theme = form.choice("theme", Preferences.Theme.class);
        var shortcuts = form.choice("shortcuts", Preferences.Shortcuts.class);
        if (language == null || theme == null || shortcuts == null) {
            return wrong(page(ui, form.again(null), null));
        }
        var tone = Desk.await(accounts.preferences(ui.actor())).tone();
        var preferences = new Preferences(language, theme, tone, shortcuts);
        var unused = Desk.await(accounts.prefer(ui.actor(), preferences));
        return Choice.remembered(preferences, "/settings");
    }

    @PostMapping("/settings/tokens")
    ResponseEntity<JteModel> create(Ui ui, PostedForm form) {
        var name = form.read("name", SettingsPages::name);
        var scopes = form.choices("scopes", Scope.class);
        if (name == null) {
            return wrong(page(ui, form.again(null), null));
        }
        var created =
                Desk.await(
                        accounts.createToken(
                                ui.actor(),
                                name,
                                scopes.isEmpty() ? Set.of(Scope.READ) : scopes,
                                VALID));
        return ResponseEntity.ok(page(ui, fresh(), created));
    }

    @GetMapping({"/settings/tokens", "/settings/preferences"})
    ResponseEntity<Void> back() {
        return Desk.onTo("/settings");
    }

    @PostMapping("/settings/tokens/{id}/revocation")
    ResponseEntity<Void> revoke(Ui ui, @PathVariable TokenId id) {
        var unused = Desk.await(accounts.revokeToken(ui.actor(), id));
        return Desk.onTo("/settings");
    }

    private JteModel page(Ui ui, FormView form, ApiToken.@Nullable Created created) {
        var preferences = Desk.await(accounts.preferences(ui.actor()));
        var tokens = Desk.await(accounts.tokens(ui.actor()));
        return templates.staffSettings(
                ui,
                new SettingsView(
                        form.with("language", preferences.language())
                                .with("theme", preferences.theme())
                                .with("shortcuts", preferences.shortcuts()),
                        Option.of(ui, Preferences.Language.class),
                        Option.of(ui, Preferences.Theme.class),
                        Option.of(ui, Preferences.Shortcuts.class),
                        Option.of(ui, Scope.class),
                        tokens.stream().map(t -> token(ui, t)).toList(),
                        created == null ? "" : created.secret()));
    }

    private static SettingsView.TokenView token(Ui ui, ApiToken token) {
        var used = token.lastUsedAt();
        return new SettingsView.TokenView(
                token.id().toString(),
                token.name(),
                String.join(", ", token.scopes().stream().sorted().map(ui::name).toList()),
                ui.words().date(token.expiresAt()),
                used == null ? ui.t("token.never") : ui.words().fromNow(used));
    }

    private FormView fresh() {
        return FormView.fresh(ids.get(), null).filled(Map.of("scopes", List.of("READ")));
    }

    private static String name(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            throw new InvalidValue("token.name.empty");
        }
        return text;
    }

    private static ResponseEntity<JteModel> wrong(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
