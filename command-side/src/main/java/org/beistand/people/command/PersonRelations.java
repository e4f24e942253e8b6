package org.beistand.people.command;

import java.sql.Connection;
import java.util.List;
import org.beistand.access.AccessTables;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;

/** Whoever registers a person sees her until a case names her. */
final class PersonRelations implements SetRule {
    private final AccessTables tables;

    PersonRelations(AccessTables tables) {
        this.tables = tables;
    }

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) {
        for (var fact : facts) {
            var registrar = fact.author().staff();
            if (fact.event() instanceof PersonRegistered e && registrar != null) {
                tables.personRegistered(transaction, e.personId().value(), registrar);
            }
        }
    }
}
