package org.beistand.peopledirectory.projection;

import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.people.PersonEvent;
import org.beistand.people.RelationshipKind;
import org.beistand.people.TieEvent.RelationshipEnded;
import org.beistand.people.TieEvent.RelationshipRecorded;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps who is what to whom at present. */
final class RelationshipProjection
        implements Fold.Change<RelationshipProjection.Row>, Fact.OfPeopleAndCases<@Nullable UUID> {

    /** The other one is {@code kind} to the person. */
    record Row(
            UUID relationshipId,
            long position,
            UUID personId,
            UUID otherId,
            RelationshipKind kind) {}

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        return null; // a case relates nobody to nobody
    }

    @Override
    public @Nullable UUID person(PersonEvent event, Fact fact) {
        return switch (event) {
            case RelationshipRecorded e -> e.relationshipId().value();
            case RelationshipEnded e -> e.relationshipId().value();
            default -> null;
        };
    }

    @Override
    public @Nullable UUID elsewhere() {
        return null;
    }

    @Override
    public @Nullable Row after(@Nullable Row before, Fact fact) {
        return fact.event() instanceof RelationshipRecorded e
                ? new Row(
                        e.relationshipId().value(),
                        fact.position(),
                        e.personId().value(),
                        e.other().value(),
                        e.kind())
                : null;
    }
}
