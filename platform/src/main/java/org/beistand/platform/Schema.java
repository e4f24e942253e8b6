package org.beistand.platform;

import java.util.List;
import java.util.Locale;

/** A schema of the databases: what lies in it, and what the application may do there. */
enum Schema {
    /** Events, head, receipts: only added to. Changeable tables in it are granted one by one. */
    EVENT_STORE("select, insert"),
    /** What no single aggregate can see, written in the transaction of the event. */
    RULES("select, insert, update, delete"),
    /** Who read what: only added to. */
    ACCESS_LOG("select, insert"),
    /** Accounts, sessions, drafts: changeable. */
    WORKSPACE("select, insert, update, delete"),
    /** What is projected from the events and may be built anew at any time. */
    READ_MODEL("select, insert, update, delete, truncate"),
    /** The keys of erasable things, in a database of their own. */
    KEYS("select, insert, update, delete");

    private final String rights;

    Schema(String rights) {
        this.rights = rights;
    }

    /** Its name in the database and of its folder below {@code db/migration}. */
    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Statements, repeatable, that give the application its rights on what the owner creates. */
    List<String> grants() {
        var schema = sqlName();
        return List.of(
                "create schema if not exists " + schema,
                "grant usage on schema " + schema + " to beistand_app",
                "alter default privileges in schema %s grant %s on tables to beistand_app"
                        .formatted(schema, rights),
                "alter default privileges in schema %s grant usage on sequences to beistand_app"
                        .formatted(schema));
    }
}
