package org.beistand.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.beistand.language.StaffId;
import org.beistand.staff.Preferences;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each account prefers, beside the account. */
final class PreferenceTable {
    private final JdbcClient database;

    PreferenceTable(JdbcClient database) {
        this.database = database;
    }

    Preferences of(StaffId id) {
        return database.sql(
                        """
                        select language, theme, tone, shortcuts
                          from workspace.account where account_id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> preferences(row))
                .optional()
                .orElse(Preferences.DEFAULT);
    }

    void keep(StaffId id, Preferences preferences) {
        int _ =
                database.sql(
                                """
                                update workspace.account
                                   set language = :language, theme = :theme, tone = :tone,
                                       shortcuts = :shortcuts
                                 where account_id = :id
                                """)
                        .param("id", id.value())
                        .param("language", preferences.language().name())
                        .param("theme", preferences.theme().name())
                        .param("tone", preferences.tone().name())
                        .param("shortcuts", preferences.shortcuts().name())
                        .update();
    }

    static Preferences preferences(ResultSet row) throws SQLException {
        return new Preferences(
                Preferences.Language.valueOf(row.getString("language")),
                Preferences.Theme.valueOf(row.getString("theme")),
                Preferences.Tone.valueOf(row.getString("tone")),
                Preferences.Shortcuts.valueOf(row.getString("shortcuts")));
    }
}
