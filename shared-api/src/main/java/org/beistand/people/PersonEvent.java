package org.beistand.people;

import java.util.List;
import java.util.Set;
import org.beistand.language.DomainEvent;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What happened to a person's record, in the order of its life. */
public sealed interface PersonEvent extends DomainEvent
        permits PersonEvent.PersonRegistered,
                PersonEvent.PersonCorrected,
                PersonEvent.SafeContactChanged,
                TieEvent,
                MergeEvent {
    /** The person concerned. */
    PersonId personId();

    @Override
    default PersonId aggregateId() {
        return personId();
    }

    /** A person was taken into the register. */
    @EventName("people.person-registered")
    record PersonRegistered(
            PersonId personId,
            Sealed<PersonName> name,
            Sealed<AddressForm> addressForm,
            @Nullable Sealed<BirthDate> birthDate,
            List<Language> languages,
            Set<AccessNeed> accessNeeds,
            Sealed<SafeContact> safeContact)
            implements PersonEvent {
        public PersonRegistered {
            languages = List.copyOf(languages);
            accessNeeds = Set.copyOf(accessNeeds);
        }
    }

    /** What is known about a person was corrected or completed. */
    @EventName("people.person-corrected")
    record PersonCorrected(
            PersonId personId,
            Sealed<PersonName> name,
            Sealed<AddressForm> addressForm,
            @Nullable Sealed<BirthDate> birthDate,
            List<Language> languages,
            Set<AccessNeed> accessNeeds)
            implements PersonEvent {
        public PersonCorrected {
            languages = List.copyOf(languages);
            accessNeeds = Set.copyOf(accessNeeds);
        }
    }

    /** The way a person may be reached without danger was changed. */
    @EventName("people.safe-contact-changed")
    record SafeContactChanged(PersonId personId, Sealed<SafeContact> safeContact)
            implements PersonEvent {}
}
