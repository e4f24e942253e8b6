package org.beistand.people.command;

import java.util.List;
import org.beistand.people.MergeCommand;
import org.beistand.people.MergeCommand.MergePerson;
import org.beistand.people.MergeCommand.ReverseMerge;
import org.beistand.people.PersonCommand;
import org.beistand.people.PersonCommand.ChangeSafeContact;
import org.beistand.people.PersonCommand.CorrectPerson;
import org.beistand.people.PersonCommand.RegisterPerson;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.PersonRejection.PersonAlreadyRegistered;
import org.beistand.people.PersonRejection.PersonNotRegistered;
import org.beistand.people.TieCommand;
import org.beistand.people.command.PersonState.Registered;
import org.beistand.people.command.PersonState.Unregistered;

/**
 * What follows from a command about a person. Sealed values cannot be compared, so each correction
 * is a fact of its own; a repeated wish is recognised by its command id before it comes here.
 */
final class PersonDecider {
    private PersonDecider() {}

    static List<PersonEvent> decide(PersonCommand command, PersonState state, Erased erased) {
        return switch (state) {
            case Unregistered _ -> List.of(begin(command));
            case Registered person -> change(command, person, erased);
        };
    }

    private static PersonRegistered begin(PersonCommand command) {
        return switch (command) {
            case RegisterPerson c ->
                    new PersonRegistered(
                            c.personId(),
                            c.name(),
                            c.addressForm(),
                            c.birthDate(),
                            c.languages(),
                            c.accessNeeds(),
                            c.safeContact());
            case CorrectPerson _, ChangeSafeContact _, TieCommand _, MergeCommand _ ->
                    throw new PersonNotRegistered(command.personId());
        };
    }

    private static List<PersonEvent> change(
            PersonCommand command, Registered person, Erased erased) {
        return switch (command) {
            case RegisterPerson c -> throw new PersonAlreadyRegistered(c.personId());
            case CorrectPerson c ->
                    List.of(
                            new PersonCorrected(
                                    c.personId(),
                                    c.name(),
                                    c.addressForm(),
                                    c.birthDate(),
                                    c.languages(),
                                    c.accessNeeds()));
            case ChangeSafeContact c ->
                    List.of(new SafeContactChanged(c.personId(), c.safeContact()));
            case TieCommand c -> TieDecider.decide(c, person.ties());
            case MergePerson c -> List.of(MergeDecider.merge(c, person));
            case ReverseMerge c ->
                    List.of(MergeDecider.reverse(c, person, erased.is(person.name())));
        };
    }
}
