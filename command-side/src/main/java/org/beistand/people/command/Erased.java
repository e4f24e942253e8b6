package org.beistand.people.command;

import org.beistand.language.Sealed;
import org.beistand.people.PersonName;

/** Whether a record's key is destroyed, asked at the moment of a decision. */
@FunctionalInterface
interface Erased {
    /** Whether nobody can open this name any more. */
    boolean is(Sealed<PersonName> name);
}
