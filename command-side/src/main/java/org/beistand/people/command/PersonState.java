package org.beistand.people.command;

import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.TieEvent;

/**
 * What decisions about a person's record rest on: whether there is one, and whom she belongs to.
 */
sealed interface PersonState {
    /** Nobody is registered. */
    record Unregistered() implements PersonState {}

    /** Somebody is registered. */
    record Registered(Ties ties) implements PersonState {}

    /** The state after one more fact. */
    default PersonState evolve(PersonEvent event) {
        return switch (event) {
            case PersonRegistered _ -> new Registered(Ties.NONE);
            case PersonCorrected _, SafeContactChanged _ -> new Registered(ties());
            case TieEvent e -> new Registered(ties().evolve(e));
        };
    }

    private Ties ties() {
        return switch (this) {
            case Unregistered _ -> Ties.NONE;
            case Registered(var ties) -> ties;
        };
    }
}
