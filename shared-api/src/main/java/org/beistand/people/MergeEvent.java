package org.beistand.people;

import org.beistand.language.EventName;

/** That two records were one person's, and that they were not. */
public sealed interface MergeEvent extends PersonEvent {

    /** The record is merged: the other answers for both. */
    @EventName("people.person-merged")
    record PersonMerged(PersonId personId, PersonId into) implements MergeEvent {}

    /** The merge is undone: they are two again. */
    @EventName("people.merge-reversed")
    record MergeReversed(PersonId personId, PersonId from) implements MergeEvent {}
}
