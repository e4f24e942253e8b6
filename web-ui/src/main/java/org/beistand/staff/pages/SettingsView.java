package org.beistand.staff.pages;

import java.util.List;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;

/**
 * One's own settings as their page shows them.
 *
 * @param secret of a token just made, shown this one time; empty otherwise
 */
public record SettingsView(
        FormView form,
        List<Option> languages,
        List<Option> themes,
        List<Option> shortcuts,
        List<Option> scopes,
        List<TokenView> tokens,
        String secret) {
    public SettingsView {
        languages = List.copyOf(languages);
        themes = List.copyOf(themes);
        shortcuts = List.copyOf(shortcuts);
        scopes = List.copyOf(scopes);
        tokens = List.copyOf(tokens);
    }

    /** One token. */
    public record TokenView(String id, String name, String scopes, String expires, String used) {}

    @Override
    public String toString() {
        return "SettingsView";
    }
}
