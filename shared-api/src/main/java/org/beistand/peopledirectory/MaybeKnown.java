package org.beistand.peopledirectory;

import java.util.List;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.StaffId;
import org.beistand.people.BirthDate;
import org.beistand.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody of this name (and date of birth) may be registered already, anywhere in the
 * organisation. Answers with neither name nor case, only whom to ask.
 */
public record MaybeKnown(PersonName name, @Nullable BirthDate birthDate)
        implements Query<MaybeKnown.Hint> {

    @Override
    public String searched() {
        return name + "|" + birthDate;
    }

    /**
     * The hint.
     *
     * @param maybeKnown whether somebody may be known already
     * @param ask the members of staff who would know; empty when nobody is in charge
     */
    public record Hint(boolean maybeKnown, List<StaffId> ask) implements Answer {
        public Hint {
            ask = List.copyOf(ask);
        }
    }
}
