package org.beistand.people;

/** What can be asked when two records may be one person's. */
public sealed interface MergeCommand extends PersonCommand {
    /** The other of the two. */
    PersonId other();

    /**
     * Both records are one person's: from now on {@code other} answers for both. Both keep their
     * values and their history, and nobody sees more than before.
     */
    record MergePerson(PersonId personId, PersonId other) implements MergeCommand {}

    /**
     * They are two people after all. Possible at any time, until the key of the merged record is
     * destroyed; each has again what was recorded for her.
     */
    record ReverseMerge(PersonId personId, PersonId other) implements MergeCommand {}
}
