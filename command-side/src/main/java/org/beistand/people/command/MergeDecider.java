package org.beistand.people.command;

import org.beistand.people.MergeCommand.MergePerson;
import org.beistand.people.MergeCommand.ReverseMerge;
import org.beistand.people.MergeEvent.MergeReversed;
import org.beistand.people.MergeEvent.PersonMerged;
import org.beistand.people.MergeRejection.AlreadyMerged;
import org.beistand.people.MergeRejection.MergeIsForGood;
import org.beistand.people.MergeRejection.MergedWithHerself;
import org.beistand.people.MergeRejection.NotMerged;
import org.beistand.people.command.PersonState.Registered;

/** When a record may be merged, and when it becomes its own again. */
final class MergeDecider {
    private MergeDecider() {}

    /** Whether the other one can take it is a question about both, see {@link PersonMerges}. */
    static PersonMerged merge(MergePerson c, Registered person) {
        if (c.other().equals(c.personId())) {
            throw new MergedWithHerself(c.personId());
        }
        if (person.into() != null) {
            throw new AlreadyMerged(c.personId());
        }
        return new PersonMerged(c.personId(), c.other());
    }

    /** Of an erased record nothing is left to be put back. */
    static MergeReversed reverse(ReverseMerge c, Registered person, boolean erased) {
        if (!c.other().equals(person.into())) {
            throw new NotMerged(c.personId());
        }
        if (erased) {
            throw new MergeIsForGood(c.personId());
        }
        return new MergeReversed(c.personId(), c.other());
    }
}
