package org.beistand.people.command;

import java.util.List;
import org.beistand.people.PersonEvent;
import org.beistand.people.TieCommand;
import org.beistand.people.TieCommand.CloseRecordToStaff;
import org.beistand.people.TieCommand.EndRelationship;
import org.beistand.people.TieCommand.JoinHousehold;
import org.beistand.people.TieCommand.LeaveHousehold;
import org.beistand.people.TieCommand.RecordRelationship;
import org.beistand.people.TieEvent.HouseholdJoined;
import org.beistand.people.TieEvent.HouseholdLeft;
import org.beistand.people.TieEvent.RecordClosedToStaff;
import org.beistand.people.TieEvent.RelationshipEnded;
import org.beistand.people.TieEvent.RelationshipRecorded;
import org.beistand.people.TieRejection.AlreadyInHousehold;
import org.beistand.people.TieRejection.HouseholdLeftTooEarly;
import org.beistand.people.TieRejection.NotInHousehold;
import org.beistand.people.TieRejection.RelatedToHerself;
import org.beistand.people.TieRejection.RelationshipAlreadyRecorded;
import org.beistand.people.TieRejection.RelationshipNotRecorded;
import org.beistand.people.command.Ties.Closed;
import org.beistand.people.command.Ties.Tie;

/** What follows from a command about whom a registered person belongs to. */
final class TieDecider {
    private TieDecider() {}

    static List<PersonEvent> decide(TieCommand command, Ties ties) {
        return switch (command) {
            case RecordRelationship c -> List.of(record(c, ties));
            case EndRelationship c -> List.of(end(c, ties));
            case JoinHousehold c -> List.of(join(c, ties));
            case LeaveHousehold c -> List.of(leave(c, ties));
            case CloseRecordToStaff c -> close(c, ties);
        };
    }

    private static PersonEvent record(RecordRelationship c, Ties ties) {
        if (c.other().equals(c.personId())) {
            throw new RelatedToHerself(c.personId());
        }
        if (ties.used().contains(c.relationshipId())
                || ties.held().containsValue(new Tie(c.other(), c.kind()))) {
            throw new RelationshipAlreadyRecorded(c.personId());
        }
        return new RelationshipRecorded(c.personId(), c.relationshipId(), c.other(), c.kind());
    }

    private static PersonEvent end(EndRelationship c, Ties ties) {
        if (!ties.held().containsKey(c.relationshipId())) {
            throw new RelationshipNotRecorded(c.personId());
        }
        return new RelationshipEnded(c.personId(), c.relationshipId());
    }

    private static PersonEvent join(JoinHousehold c, Ties ties) {
        if (ties.stay() != null || ties.used().contains(c.stayId())) {
            throw new AlreadyInHousehold(c.personId());
        }
        return new HouseholdJoined(c.personId(), c.stayId(), c.householdId(), c.since());
    }

    private static PersonEvent leave(LeaveHousehold c, Ties ties) {
        var stay = ties.stay();
        if (stay == null || !stay.id().equals(c.stayId())) {
            throw new NotInHousehold(c.personId());
        }
        var since = stay.since();
        if (since != null && c.until() != null && c.until().isBefore(since)) {
            throw new HouseholdLeftTooEarly(c.personId());
        }
        return new HouseholdLeft(c.personId(), c.stayId(), c.until());
    }

    /** Closed twice is closed. */
    private static List<PersonEvent> close(CloseRecordToStaff c, Ties ties) {
        return ties.closed().contains(new Closed(c.staff(), c.nearness()))
                ? List.of()
                : List.of(new RecordClosedToStaff(c.personId(), c.staff(), c.nearness()));
    }
}
