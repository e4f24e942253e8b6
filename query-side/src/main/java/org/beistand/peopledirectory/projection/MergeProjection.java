package org.beistand.peopledirectory.projection;

import java.time.Instant;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.people.MergeEvent;
import org.beistand.people.MergeEvent.MergeReversed;
import org.beistand.people.MergeEvent.PersonMerged;
import org.beistand.people.PersonEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps the latest merge of each record, undone or not. */
final class MergeProjection
        implements Fold.Change<MergeProjection.Row>, Fact.OfPeopleAndCases<@Nullable UUID> {

    /** The survivor answers for the person, until it was reversed. */
    record Row(
            UUID personId,
            long position,
            UUID survivorId,
            Instant mergedAt,
            @Nullable Instant reversedAt) {
        boolean holds() {
            return reversedAt == null;
        }
    }

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        return null; // a case says nothing about who is who
    }

    @Override
    public @Nullable UUID person(PersonEvent event, Fact fact) {
        return event instanceof MergeEvent ? event.personId().value() : null;
    }

    @Override
    public @Nullable UUID elsewhere() {
        return null;
    }

    @Override
    public @Nullable Row after(@Nullable Row before, Fact fact) {
        var at = fact.provenance().recordedAt();
        return switch (fact.event()) {
            case PersonMerged e ->
                    new Row(e.personId().value(), fact.position(), e.into().value(), at, null);
            case MergeReversed e ->
                    before == null
                            ? null
                            : new Row(
                                    e.personId().value(),
                                    fact.position(),
                                    before.survivorId(),
                                    before.mergedAt(),
                                    at);
            default -> before;
        };
    }
}
