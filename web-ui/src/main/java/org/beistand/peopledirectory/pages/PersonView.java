package org.beistand.peopledirectory.pages;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.peopledirectory.PersonRecord;
import org.jspecify.annotations.Nullable;

/** A person as pages show them; empty texts for what is not known. */
public record PersonView(
        String id,
        String name,
        String addressForm,
        String birthDate,
        String languages,
        String needs,
        SafeContactView safe) {

    /** The address of the person's page. */
    public String path() {
        return "/people/" + id;
    }

    /** Makes a person ready to be shown. */
    public static PersonView of(Ui ui, PersonRecord person) {
        return new PersonView(
                person.personId().toString(),
                Revealed.name(ui, person.name()),
                Revealed.text(ui, person.addressForm(), AddressForm::text),
                birthDate(ui, Revealed.value(person.birthDate())),
                new LanguageNames(ui.words()).of(person.languages()),
                person.accessNeeds().stream()
                        .sorted()
                        .map(ui::name)
                        .collect(Collectors.joining(", ")),
                SafeContactView.of(ui, person.safeContact()));
    }

    /** When somebody was born, as exactly as is known; empty for not known. */
    public static String birthDate(Ui ui, @Nullable BirthDate born) {
        if (born == null) {
            return "";
        }
        return switch (born.precision()) {
            case DAY -> ui.date(born.date());
            case MONTH ->
                    YearMonth.from(born.date())
                            .format(DateTimeFormatter.ofPattern("MMMM yyyy", ui.words().locale()));
            case YEAR -> String.valueOf(born.date().getYear());
        };
    }

    /** What is known beside the name, as label keys and values. */
    public List<Fact> facts() {
        return Stream.of(
                        new Fact("person.addressForm", addressForm),
                        new Fact("person.birthDate", birthDate),
                        new Fact("person.languages", languages),
                        new Fact("person.needs", needs))
                .filter(f -> !f.value().isEmpty())
                .toList();
    }

    /** One line; {@code label} is a key. */
    public record Fact(String label, String value) {}
}
