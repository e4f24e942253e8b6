package org.beistand.pages.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.beistand.language.Sealed;
import org.beistand.people.AccessNeed;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.people.Language;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.SafeContact;
import org.beistand.people.SafeContact.Medium;
import org.beistand.people.SafeContact.MessageRule;
import org.beistand.people.SafeContact.Safety;
import org.beistand.people.SafeContact.SenderRule;
import org.beistand.people.SafeContact.Way;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.peopledirectory.PersonRecord;
import org.jspecify.annotations.Nullable;

/** Invented people. */
final class FakePeople {
    private static final String[] NAMES = {
        "Samira Al-Masri", "Horst Petersen", "Ngozi Adeyemi", "Kerstin Vogel", "Elif Yıldız",
        "Marek Nowak", "Dao Thi Mai", "Peter Brandauer", "Oksana Koval", "Luca Ferrari",
    };

    private FakePeople() {}

    static List<PersonRecord> all() {
        return IntStream.range(0, NAMES.length).mapToObj(FakePeople::person).toList();
    }

    static PersonRecord person(int n) {
        var name = NAMES[Math.floorMod(n, NAMES.length)];
        int space = name.indexOf(' ');
        return new PersonRecord(
                new PersonId(FakeOrganisation.id(300 + n)),
                Sealed.of(new PersonName(name.substring(0, space), name.substring(space + 1))),
                Sealed.of(new AddressForm(n == 0 ? "Frau Al-Masri, sie/ihr" : "")),
                Sealed.of(
                        new BirthDate(
                                LocalDate.of(1985 - n, 3, 14),
                                n % 3 == 1 ? BirthDate.Precision.YEAR : BirthDate.Precision.DAY)),
                List.of(new Language(n % 2 == 0 ? "ar" : "de"), new Language("de")),
                n == 0 ? Set.of(AccessNeed.INTERPRETER, AccessNeed.CHILDCARE) : Set.of(),
                Sealed.of(safeContact(n)),
                7);
    }

    private static SafeContact safeContact(int n) {
        return n == 0
                ? new SafeContact(
                        List.of(
                                new Way(Medium.MOBILE, "0171 5550143", Safety.PREFERRED),
                                new Way(
                                        Medium.VIA_PERSON,
                                        "Frau Demir, Kita Sonnenhof",
                                        Safety.SAFE),
                                new Way(Medium.PHONE, "040 5550188 (Festnetz)", Safety.NEVER_USE)),
                        "werktags 9–12 Uhr, wenn die Kinder in der Kita sind",
                        MessageRule.NEVER,
                        SenderRule.NEUTRAL,
                        "Rosmarin",
                        "Der Mann liest Post und Telefonliste.")
                : new SafeContact(
                        List.of(new Way(Medium.PHONE, "040 55501" + (20 + n), Safety.SAFE)),
                        "",
                        MessageRule.ALLOWED,
                        SenderRule.OWN_NAME,
                        "",
                        "");
    }

    static String nameOf(int n) {
        return NAMES[Math.floorMod(n, NAMES.length)];
    }

    static PeopleNamed.Matches named(PeopleNamed query) {
        var found =
                IntStream.range(0, NAMES.length)
                        .filter(i ->
                                NAMES[i].toLowerCase(Locale.ROOT)
                                        .contains(query.text().toLowerCase(Locale.ROOT)))
                        .mapToObj(FakePeople::person)
                        .toList();
        return new PeopleNamed.Matches(found, found.size());
    }

    static PersonOf.@Nullable Found found(PersonOf query) {
        return all().stream()
                .filter(p -> p.personId().equals(query.personId()))
                .findFirst()
                .map(p ->
                        new PersonOf.Found(
                                p,
                                FakeCases.ROWS.stream()
                                        .filter(r -> p.personId().equals(r.client()))
                                        .toList(),
                                FakeTies.of(p.personId()),
                                FakeTies.merges(p.personId()),
                                FakeTies.MAY))
                .orElse(null);
    }

    static MaybeKnown.Hint maybeKnown(MaybeKnown query) {
        boolean known = query.name().family().equals("Al-Masri");
        return new MaybeKnown.Hint(
                known,
                known
                        ? List.of(FakeOrganisation.MARA.id(), FakeOrganisation.TOMASZ.id())
                        : List.of());
    }
}
