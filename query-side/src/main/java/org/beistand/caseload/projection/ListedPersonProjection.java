package org.beistand.caseload.projection;

import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.language.Sealed;
import org.beistand.people.MergeEvent;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.PersonName;
import org.beistand.people.TieEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps the sealed names that the case list shows. */
final class ListedPersonProjection
        implements Fold.Change<ListedPersonProjection.ListedPerson>,
                Fact.OfPeopleAndCases<@Nullable UUID> {

    /** A person's name, as the latest fact says it. */
    record ListedPerson(UUID personId, long position, Sealed<PersonName> name) {}

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        return null; // cases are kept apart, see CaseloadProjection
    }

    @Override
    public @Nullable UUID person(PersonEvent event, Fact fact) {
        return event.personId().value();
    }

    @Override
    public @Nullable UUID elsewhere() {
        return null;
    }

    @Override
    public @Nullable ListedPerson after(@Nullable ListedPerson before, Fact fact) {
        var event = (PersonEvent) fact.event();
        return switch (event) {
            case PersonRegistered e -> named(e, e.name(), fact);
            case PersonCorrected e -> named(e, e.name(), fact);
            case SafeContactChanged _, TieEvent _, MergeEvent _ -> before; // change no name
        };
    }

    private static ListedPerson named(PersonEvent event, Sealed<PersonName> name, Fact fact) {
        return new ListedPerson(event.personId().value(), fact.position(), name);
    }
}
