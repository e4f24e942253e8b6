package org.beistand.people;

import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/**
 * What a person is called. One of the two may be empty, for people who use a single name; at most
 * 100 characters each.
 */
public record PersonName(String given, String family) implements Sealable {
    /** Longest part of a name, in characters. */
    public static final int LONGEST = 100;

    public PersonName {
        given = given.strip();
        family = family.strip();
        if (given.isEmpty() && family.isEmpty()) {
            throw new InvalidValue("name.empty");
        }
        if (given.length() > LONGEST || family.length() > LONGEST) {
            throw new InvalidValue("name.too-long");
        }
    }

    /** Given name first, as one says it. */
    public String full() {
        return (given + " " + family).strip();
    }

    /** Family name first, as one sorts it. */
    public String sorted() {
        return given.isEmpty() || family.isEmpty() ? full() : family + ", " + given;
    }
}
