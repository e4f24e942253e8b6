package org.beistand.peopledirectory.projection;

import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.people.MergeEvent;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.TieEvent;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** How each fact changes what is known about a person. */
final class PeopleDirectoryProjection
        implements Fold.Change<PeopleDirectoryProjection.Row>,
                Fact.OfPeopleAndCases<@Nullable UUID> {

    /** A person as known after the fact at the position. */
    record Row(long position, PersonRecord person) {}

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        return null; // a person's cases are read from the case list
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
    public @Nullable Row after(@Nullable Row before, Fact fact) {
        var version = fact.provenance().version();
        return switch ((PersonEvent) fact.event()) {
            case PersonRegistered e ->
                    row(
                            fact,
                            new PersonRecord(
                                    e.personId(),
                                    e.name(),
                                    e.addressForm(),
                                    e.birthDate(),
                                    e.languages(),
                                    e.accessNeeds(),
                                    e.safeContact(),
                                    version));
            case PersonCorrected e ->
                    before == null ? null : row(fact, corrected(before.person(), e, version));
            case SafeContactChanged e ->
                    before == null ? null : row(fact, reachable(before.person(), e, version));
            case TieEvent _, MergeEvent _ ->
                    before == null ? null : row(fact, counted(before.person(), version));
        };
    }

    private static Row row(Fact fact, PersonRecord person) {
        return new Row(fact.position(), person);
    }

    private static PersonRecord corrected(PersonRecord p, PersonCorrected e, long version) {
        return new PersonRecord(
                p.personId(),
                e.name(),
                e.addressForm(),
                e.birthDate(),
                e.languages(),
                e.accessNeeds(),
                p.safeContact(),
                version);
    }

    /** Nothing but the count of its changes: whom somebody belongs to stands apart. */
    private static PersonRecord counted(PersonRecord p, long version) {
        return new PersonRecord(
                p.personId(),
                p.name(),
                p.addressForm(),
                p.birthDate(),
                p.languages(),
                p.accessNeeds(),
                p.safeContact(),
                version);
    }

    private static PersonRecord reachable(PersonRecord p, SafeContactChanged e, long version) {
        return new PersonRecord(
                p.personId(),
                p.name(),
                p.addressForm(),
                p.birthDate(),
                p.languages(),
                p.accessNeeds(),
                e.safeContact(),
                version);
    }
}
