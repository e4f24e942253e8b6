package org.beistand.staff.pages;

import java.util.List;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.staff.Team;

/** Accounts and teams as their pages show them. */
public record AccountsView(List<Row> rows, List<Team> teams, FormView team) {
    public AccountsView {
        rows = List.copyOf(rows);
        teams = List.copyOf(teams);
    }

    /** One account; {@code tone} colours the status. */
    public record Row(
            String path,
            String name,
            String initials,
            String signInName,
            String roles,
            String team,
            int capacity,
            String status,
            String tone,
            String lastSignIn) {}

    /**
     * The form of one account.
     *
     * @param path where it goes; a new account's is {@code /accounts}
     * @param id empty for a new one
     * @param waiting what waits for a second person, a sentence each
     * @param second whether the reader may be that person
     * @param link path of the one-time link just made, and until when it is valid; empty otherwise
     */
    public record AccountEntry(
            FormView form,
            List<Field> fields,
            String path,
            String id,
            String name,
            boolean active,
            List<String> waiting,
            boolean second,
            String link,
            String until) {
        public AccountEntry {
            fields = List.copyOf(fields);
            waiting = List.copyOf(waiting);
        }

        @Override
        public String toString() {
            return "AccountEntry";
        }
    }
}
