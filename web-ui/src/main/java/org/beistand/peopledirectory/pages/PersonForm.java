package org.beistand.peopledirectory.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beistand.language.InvalidValue;
import org.beistand.pages.FormView;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.people.AccessNeed;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.people.BirthDate.Precision;
import org.beistand.people.Language;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.PersonRecord;
import org.jspecify.annotations.Nullable;

/** What is entered about a person, read out of the form and put back into it. */
record PersonForm(
        PersonName name,
        AddressForm addressForm,
        @Nullable BirthDate birthDate,
        List<Language> languages,
        Set<AccessNeed> needs) {

    PersonForm {
        languages = List.copyOf(languages);
        needs = Set.copyOf(needs);
    }

    /** Read; {@code null} when something is wrong. */
    static @Nullable PersonForm read(PostedForm form, LanguageNames names) {
        var name = form.read("given", given -> new PersonName(given, form.text("family")));
        var addressForm = form.read("addressForm", AddressForm::new);
        var birthDate = form.readIfAny("birthDate", PersonForm::birthDate);
        var languages = form.read("languages", names::read);
        return name == null || addressForm == null || languages == null || !form.valid()
                ? null
                : new PersonForm(
                        name,
                        addressForm,
                        birthDate,
                        languages,
                        form.choices("needs", AccessNeed.class));
    }

    /** A day, a month or a year, as people write them. */
    static BirthDate birthDate(String text) {
        var parts = text.strip().split("[.]");
        if (!text.strip().matches("(\\d{1,2}\\.){0,2}\\d{4}|\\d{4}-\\d{2}-\\d{2}")) {
            throw new InvalidValue("birth-date.form");
        }
        if (text.contains("-")) {
            return new BirthDate(LocalDate.parse(text.strip()), Precision.DAY);
        }
        int[] n = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
        return switch (n.length) {
            case 1 -> new BirthDate(LocalDate.of(n[0], 1, 1), Precision.YEAR);
            case 2 -> new BirthDate(LocalDate.of(n[1], n[0], 1), Precision.MONTH);
            default -> new BirthDate(LocalDate.of(n[2], n[1], n[0]), Precision.DAY);
        };
    }

    /** The form as it stands for a person already known. */
    static FormView filled(FormView form, PersonRecord person, LanguageNames names) {
        var values = new LinkedHashMap<String, List<String>>();
        var name = Revealed.value(person.name());
        values.put("given", List.of(name == null ? "" : name.given()));
        values.put("family", List.of(name == null ? "" : name.family()));
        var address = Revealed.value(person.addressForm());
        values.put("addressForm", List.of(address == null ? "" : address.text()));
        values.put("birthDate", List.of(written(Revealed.value(person.birthDate()))));
        values.put("languages", List.of(names.of(person.languages())));
        var needs = new ArrayList<String>();
        person.accessNeeds().stream().sorted().forEach(n -> needs.add(n.name()));
        if (!needs.isEmpty()) {
            values.put("needs", needs);
        }
        return form.filled(Map.copyOf(values));
    }

    private static String written(@Nullable BirthDate born) {
        if (born == null) {
            return "";
        }
        var date = born.date();
        return switch (born.precision()) {
            case DAY ->
                    "%02d.%02d.%d"
                            .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
            case MONTH -> "%02d.%d".formatted(date.getMonthValue(), date.getYear());
            case YEAR -> String.valueOf(date.getYear());
        };
    }
}
