package org.beistand.peopledirectory.projection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beistand.people.PersonId;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.queryside.View;
import org.springframework.stereotype.Component;

/**
 * Records of people for other read models. Does not ask the gate: whoever calls asks only for whom
 * the gate named.
 */
@Component
public final class PersonRecords {
    static final String NAME = "peopledirectory";
    private final PeopleDirectoryTable table;

    PersonRecords(PeopleDirectoryTable table) {
        this.table = table;
    }

    /** The read model to be named by questions that use these records. */
    public static String readModel() {
        return NAME;
    }

    /** The records of these people, in no order. */
    public List<PersonRecord> of(View view, Collection<UUID> people) {
        return table.of(view, people);
    }

    /** The person's record, if there is one. */
    public Optional<PersonRecord> of(View view, PersonId person) {
        return table.of(view, List.of(person.value())).stream().findFirst();
    }
}
