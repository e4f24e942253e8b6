package org.beistand.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beistand.language.Sealed;
import org.beistand.people.AccessNeed;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.people.BirthDate.Precision;
import org.beistand.people.Language;
import org.beistand.people.PersonCommand.RegisterPerson;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.SafeContact;
import org.jspecify.annotations.Nullable;

/**
 * A person in the words of a story.
 *
 * @param born a day, a month or a year; empty when it is not known
 * @param languages codes, and access needs by their names
 */
record Portrait(
        PersonName name,
        String address,
        String born,
        List<String> languages,
        List<String> needs,
        SafeContact safeContact) {
    Portrait {
        languages = List.copyOf(languages);
        needs = List.copyOf(needs);
    }

    RegisterPerson registered(PersonId id) {
        var birth = birth();
        return new RegisterPerson(
                id,
                Sealed.of(name),
                Sealed.of(new AddressForm(address)),
                birth == null ? null : Sealed.of(birth),
                languages.stream().map(Language::new).toList(),
                accessNeeds(),
                Sealed.of(safeContact));
    }

    private Set<AccessNeed> accessNeeds() {
        return needs.stream().map(AccessNeed::valueOf).collect(Collectors.toSet());
    }

    private @Nullable BirthDate birth() {
        return switch (born.length()) {
            case 0 -> null;
            case 4 -> new BirthDate(LocalDate.parse(born + "-01-01"), Precision.YEAR);
            case 7 -> new BirthDate(LocalDate.parse(born + "-01"), Precision.MONTH);
            default -> new BirthDate(LocalDate.parse(born), Precision.DAY);
        };
    }

    /** Reads {@code MOBILE 0152 28817 114 PREFERRED}. */
    static SafeContact.Way way(String written) {
        var words = Arrays.asList(written.strip().split("\\s+"));
        int last = words.size() - 1;
        return new SafeContact.Way(
                SafeContact.Medium.valueOf(words.getFirst()),
                String.join(" ", words.subList(1, last)),
                SafeContact.Safety.valueOf(words.get(last)));
    }
}
