package org.beistand.language;

import java.util.UUID;

/**
 * The smallest thing that can be erased by itself, because it has a key of its own: one person, one
 * note (every piece of free text about a matter counts as one), one document, one draft.
 */
public record ErasableUnit(Kind kind, UUID id) {
    /** What sort of thing a key belongs to; decides how long it is kept. */
    public enum Kind {
        PERSON,
        NOTE,
        DOCUMENT,
        WORKSPACE
    }

    /** The unit of a person's own data. */
    public static ErasableUnit person(TypedId person) {
        return new ErasableUnit(Kind.PERSON, person.value());
    }

    /** The unit of one piece of text. */
    public static ErasableUnit note(TypedId note) {
        return new ErasableUnit(Kind.NOTE, note.value());
    }

    /** The unit of one document with all its versions. */
    public static ErasableUnit document(TypedId document) {
        return new ErasableUnit(Kind.DOCUMENT, document.value());
    }
}
