package org.beistand.peopledirectory.projection;

import java.time.LocalDate;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.people.PersonEvent;
import org.beistand.people.TieEvent.HouseholdJoined;
import org.beistand.people.TieEvent.HouseholdLeft;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps who belongs, or belonged, to which household. */
final class StayProjection
        implements Fold.Change<StayProjection.Row>, Fact.OfPeopleAndCases<@Nullable UUID> {

    /** One person in one household, from a day to a day where they are known. */
    record Row(UUID stayId, long position, UUID personId, UUID householdId, Days days) {
        Row left(@Nullable LocalDate until, long at) {
            return new Row(stayId, at, personId, householdId, new Days(days.since(), until, true));
        }
    }

    /** From when to when, and whether it is over. */
    record Days(@Nullable LocalDate since, @Nullable LocalDate until, boolean ended) {}

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        return null; // a case says nothing about where people live
    }

    @Override
    public @Nullable UUID person(PersonEvent event, Fact fact) {
        return switch (event) {
            case HouseholdJoined e -> e.stayId().value();
            case HouseholdLeft e -> e.stayId().value();
            default -> null;
        };
    }

    @Override
    public @Nullable UUID elsewhere() {
        return null;
    }

    @Override
    public @Nullable Row after(@Nullable Row before, Fact fact) {
        return switch (fact.event()) {
            case HouseholdJoined e ->
                    new Row(
                            e.stayId().value(),
                            fact.position(),
                            e.personId().value(),
                            e.householdId().value(),
                            new Days(e.since(), null, false));
            case HouseholdLeft e -> before == null ? null : before.left(e.until(), fact.position());
            default -> before;
        };
    }
}
