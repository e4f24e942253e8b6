package org.beistand.people.command;

import org.beistand.language.Sealed;
import org.beistand.people.MergeEvent;
import org.beistand.people.MergeEvent.MergeReversed;
import org.beistand.people.MergeEvent.PersonMerged;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.TieEvent;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a person's record rest on: whether there is one, and whom she belongs to.
 */
sealed interface PersonState {
    /** Nobody is registered. */
    record Unregistered() implements PersonState {}

    /**
     * Somebody is registered.
     *
     * @param into whose record answers for this one too; {@code null} while it is not merged
     */
    record Registered(Sealed<PersonName> name, Ties ties, @Nullable PersonId into)
            implements PersonState {}

    /** The state after one more fact. */
    default PersonState evolve(PersonEvent event) {
        return switch (this) {
            case Unregistered _ ->
                    event instanceof PersonRegistered e
                            ? new Registered(e.name(), Ties.NONE, null)
                            : this;
            case Registered r ->
                    switch (event) {
                        case PersonRegistered _, SafeContactChanged _ -> r;
                        case PersonCorrected e -> new Registered(e.name(), r.ties(), r.into());
                        case TieEvent e -> new Registered(r.name(), r.ties().evolve(e), r.into());
                        case MergeEvent e -> new Registered(r.name(), r.ties(), after(e));
                    };
        };
    }

    private static @Nullable PersonId after(MergeEvent event) {
        return switch (event) {
            case PersonMerged e -> e.into();
            case MergeReversed _ -> null;
        };
    }
}
