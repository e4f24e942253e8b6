package org.beistand.people;

import java.util.List;
import java.util.Set;
import org.beistand.language.DomainCommand;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What can be asked of a person's record. */
public sealed interface PersonCommand extends DomainCommand
        permits PersonCommand.RegisterPerson,
                PersonCommand.CorrectPerson,
                PersonCommand.ChangeSafeContact,
                TieCommand,
                MergeCommand {
    /** The person concerned. */
    PersonId personId();

    @Override
    default PersonId aggregateId() {
        return personId();
    }

    @Override
    default @Nullable ErasableUnit unit() {
        return ErasableUnit.person(personId());
    }

    /** Take a person into the register. The date of birth may stay unknown. */
    record RegisterPerson(
            PersonId personId,
            Sealed<PersonName> name,
            Sealed<AddressForm> addressForm,
            @Nullable Sealed<BirthDate> birthDate,
            List<Language> languages,
            Set<AccessNeed> accessNeeds,
            Sealed<SafeContact> safeContact)
            implements PersonCommand, Beginning {
        public RegisterPerson {
            languages = List.copyOf(languages);
            accessNeeds = Set.copyOf(accessNeeds);
        }
    }

    /** Correct or complete what is known about a person; the former facts stay in the history. */
    record CorrectPerson(
            PersonId personId,
            Sealed<PersonName> name,
            Sealed<AddressForm> addressForm,
            @Nullable Sealed<BirthDate> birthDate,
            List<Language> languages,
            Set<AccessNeed> accessNeeds)
            implements PersonCommand {
        public CorrectPerson {
            languages = List.copyOf(languages);
            accessNeeds = Set.copyOf(accessNeeds);
        }
    }

    /** Change how the person may be reached without danger. */
    record ChangeSafeContact(PersonId personId, Sealed<SafeContact> safeContact)
            implements PersonCommand {}
}
