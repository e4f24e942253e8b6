package org.beistand.people;

import java.time.LocalDate;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** What can be asked about whom a person belongs to. */
public sealed interface TieCommand extends PersonCommand {

    /** Record what somebody else is to the person. Who asks must be able to see both. */
    record RecordRelationship(
            PersonId personId, RelationshipId relationshipId, PersonId other, RelationshipKind kind)
            implements TieCommand {}

    /** The relationship is no more, or never was; that it was recorded stays in the history. */
    record EndRelationship(PersonId personId, RelationshipId relationshipId)
            implements TieCommand {}

    /**
     * Say with whom the person lives. A household is nothing but the people in it, so a new one
     * begins with whoever is the first to belong to it.
     *
     * @param since the first day, {@code null} when nobody knows
     */
    record JoinHousehold(
            PersonId personId, StayId stayId, HouseholdId householdId, @Nullable LocalDate since)
            implements TieCommand {}

    /** Say that the person does not live there any more. */
    record LeaveHousehold(PersonId personId, StayId stayId, @Nullable LocalDate until)
            implements TieCommand {}

    /**
     * Close the record, and every case that names the person, to a member of staff whose own record
     * it is or who is near the person. With {@code OWN_RECORD} the recorded family is closed too.
     */
    record CloseRecordToStaff(PersonId personId, StaffId staff, Nearness nearness)
            implements TieCommand {}
}
