package org.beistand.advocacy.command;

import static org.beistand.advocacy.ConflictStanding.CONFLICT;
import static org.beistand.advocacy.ConflictStanding.NONE;
import static org.beistand.advocacy.ConflictStanding.NOT_CHECKED;
import static org.beistand.advocacy.ConflictStanding.WAIVED;

import java.util.HashSet;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.ConflictBasis;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConflictEvent.ConflictWaived;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * On which side of the case people ever stood, and what the last check made of it.
 *
 * @param basis on which grounds there is a conflict, {@code null} when there is none
 * @param supported whom the house stands or stood by, and whoever complained
 * @param opposing who stands or stood on the other side
 */
record Conflicts(
        ConflictStanding standing,
        @Nullable ConflictBasis basis,
        Set<PersonId> supported,
        Set<PersonId> opposing) {
    static final Conflicts UNKNOWN = new Conflicts(NOT_CHECKED, null, Set.of(), Set.of());

    Conflicts {
        supported = Set.copyOf(supported);
        opposing = Set.copyOf(opposing);
    }

    /** Whether the people of a case are not the same after this fact, or may not be any more. */
    static boolean changesPeople(AdvocacyCaseEvent event) {
        return switch (event) {
            case ReferralReceived _,
                    ClientNamed _,
                    ClientCorrected _,
                    PersonInvolved _,
                    PersonReleased _,
                    CaseReopened _ ->
                    true;
            default -> false; // everything else leaves them as they are
        };
    }

    Conflicts after(AdvocacyCaseEvent event) {
        return switch (event) {
            case ReferralReceived e -> standingBy(e.client());
            case ClientNamed e -> standingBy(e.client());
            case ClientCorrected e -> standingBy(e.client());
            case PersonInvolved e -> involving(e);
            case PersonReleased _, CaseReopened _ -> unchecked(supported, opposing);
            case ConflictCheckCleared _ -> new Conflicts(NONE, null, supported, opposing);
            case ConflictOfInterestFound e ->
                    new Conflicts(CONFLICT, e.basis(), supported, opposing);
            case ConflictWaived _ -> new Conflicts(WAIVED, basis, supported, opposing);
            default -> this; // says nothing about sides
        };
    }

    private Conflicts involving(PersonInvolved e) {
        return switch (e.role()) {
            case COMPLAINANT -> standingBy(e.person());
            case OPPONENT -> unchecked(supported, and(opposing, e.person()));
            case REFERRER, PROFESSIONAL, RELATIVE, CONFIDANT -> unchecked(supported, opposing);
        };
    }

    private Conflicts standingBy(@Nullable PersonId person) {
        return unchecked(person == null ? supported : and(supported, person), opposing);
    }

    private static Conflicts unchecked(Set<PersonId> supported, Set<PersonId> opposing) {
        return new Conflicts(NOT_CHECKED, null, supported, opposing);
    }

    private static Set<PersonId> and(Set<PersonId> some, PersonId one) {
        var more = new HashSet<>(some);
        boolean _ = more.add(one);
        return more;
    }
}
