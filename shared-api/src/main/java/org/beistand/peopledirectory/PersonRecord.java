package org.beistand.peopledirectory;

import java.util.List;
import java.util.Set;
import org.beistand.language.Sealed;
import org.beistand.people.AccessNeed;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.people.Language;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.SafeContact;
import org.jspecify.annotations.Nullable;

/** What is known about a person; {@code version} is handed back with the next change. */
public record PersonRecord(
        PersonId personId,
        Sealed<PersonName> name,
        Sealed<AddressForm> addressForm,
        @Nullable Sealed<BirthDate> birthDate,
        List<Language> languages,
        Set<AccessNeed> accessNeeds,
        Sealed<SafeContact> safeContact,
        long version) {
    public PersonRecord {
        languages = List.copyOf(languages);
        accessNeeds = Set.copyOf(accessNeeds);
    }
}
