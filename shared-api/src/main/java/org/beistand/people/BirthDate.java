package org.beistand.people;

import java.time.LocalDate;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/**
 * When a person was born, as exactly as is known. With {@code YEAR} or {@code MONTH} the finer
 * parts of the date mean nothing.
 */
public record BirthDate(LocalDate date, Precision precision) implements Sealable {
    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public BirthDate {
        if (date.getYear() < 1880) {
            throw new InvalidValue("birth-date.too-early");
        }
    }
}
