package org.beistand.people.command;

import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;

/** What decisions about a person's record rest on: whether there is one. */
sealed interface PersonState {
    /** Nobody is registered. */
    record Unregistered() implements PersonState {}

    /** Somebody is registered. */
    record Registered() implements PersonState {}

    /** The state after one more fact. */
    default PersonState evolve(PersonEvent event) {
        return switch (event) {
            case PersonRegistered _, PersonCorrected _, SafeContactChanged _ -> new Registered();
        };
    }
}
