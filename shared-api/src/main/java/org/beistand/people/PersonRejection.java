package org.beistand.people;

import java.util.Map;
import org.beistand.language.Rejection;

/** Why a person's record cannot be changed as asked. */
public abstract sealed class PersonRejection extends Rejection
        permits PersonRejection.PersonAlreadyRegistered,
                PersonRejection.PersonNotRegistered,
                TieRejection,
                MergeRejection {
    private static final long serialVersionUID = 1L;
    private final transient PersonId person;

    PersonRejection(PersonId person) {
        this.person = person;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("personId", person);
    }

    /** Somebody is registered under this id already. */
    public static final class PersonAlreadyRegistered extends PersonRejection {
        private static final long serialVersionUID = 1L;

        /** The person whose id is taken. */
        public PersonAlreadyRegistered(PersonId person) {
            super(person);
        }
    }

    /** Nobody is registered under this id. */
    public static final class PersonNotRegistered extends PersonRejection {
        private static final long serialVersionUID = 1L;

        /** The id that leads nowhere. */
        public PersonNotRegistered(PersonId person) {
            super(person);
        }
    }
}
