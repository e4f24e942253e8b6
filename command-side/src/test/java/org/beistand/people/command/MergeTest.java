package org.beistand.people.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.beistand.language.Sealed;
import org.beistand.people.MergeCommand.MergePerson;
import org.beistand.people.MergeCommand.ReverseMerge;
import org.beistand.people.MergeEvent.MergeReversed;
import org.beistand.people.MergeEvent.PersonMerged;
import org.beistand.people.MergeRejection.AlreadyMerged;
import org.beistand.people.MergeRejection.MergeIsForGood;
import org.beistand.people.MergeRejection.MergedWithHerself;
import org.beistand.people.MergeRejection.NotMerged;
import org.beistand.people.PersonId;
import org.beistand.people.command.PersonState.Registered;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));
    private static final PersonId OTHER = new PersonId(new UUID(0, 2));
    private static final PersonId THIRD = new PersonId(new UUID(0, 3));
    private static final Registered ALONE =
            new Registered(
                    new Sealed.Closed<>(new UUID(9, 1), 1, "nonce", "ciphertext"), Ties.NONE, null);
    private static final PersonState MERGED = ALONE.evolve(new PersonMerged(PERSON, OTHER));
    private static final ReverseMerge REVERSE = new ReverseMerge(PERSON, OTHER);

    @Test
    void a_record_is_merged_once_and_never_with_itself() {
        var merge = new MergePerson(PERSON, OTHER);

        assertThat(MergeDecider.merge(merge, ALONE)).isEqualTo(new PersonMerged(PERSON, OTHER));
        assertThatExceptionOfType(AlreadyMerged.class)
                .isThrownBy(() -> MergeDecider.merge(merge, (Registered) MERGED));
        assertThatExceptionOfType(MergedWithHerself.class)
                .isThrownBy(() -> MergeDecider.merge(new MergePerson(PERSON, PERSON), ALONE));
    }

    @Test
    void a_merge_is_undone_with_the_one_it_was_made_with_and_then_may_be_made_again() {
        var reversed = MergeDecider.reverse(REVERSE, (Registered) MERGED, false);

        assertThat(reversed).isEqualTo(new MergeReversed(PERSON, OTHER));
        assertThat(MERGED.evolve(reversed)).isEqualTo(ALONE);
        assertThatExceptionOfType(NotMerged.class)
                .isThrownBy(() -> MergeDecider.reverse(REVERSE, ALONE, false));
        assertThatExceptionOfType(NotMerged.class)
                .isThrownBy(() ->
                        MergeDecider.reverse(
                                new ReverseMerge(PERSON, THIRD), (Registered) MERGED, false));
    }

    @Test
    void of_an_erased_record_nothing_is_put_back() {
        assertThatExceptionOfType(MergeIsForGood.class)
                .isThrownBy(() -> MergeDecider.reverse(REVERSE, (Registered) MERGED, true));
    }
}
