package org.beistand.people;

import java.time.LocalDate;
import org.beistand.language.EventName;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** What was recorded about whom a person belongs to. */
public sealed interface TieEvent extends PersonEvent {

    /** Somebody else is this to the person. */
    @EventName("people.relationship-recorded")
    record RelationshipRecorded(
            PersonId personId, RelationshipId relationshipId, PersonId other, RelationshipKind kind)
            implements TieEvent {}

    /** The relationship is no more. */
    @EventName("people.relationship-ended")
    record RelationshipEnded(PersonId personId, RelationshipId relationshipId)
            implements TieEvent {}

    /** The person lives in the household. */
    @EventName("people.household-joined")
    record HouseholdJoined(
            PersonId personId, StayId stayId, HouseholdId householdId, @Nullable LocalDate since)
            implements TieEvent {}

    /** The person does not live in the household any more. */
    @EventName("people.household-left")
    record HouseholdLeft(PersonId personId, StayId stayId, @Nullable LocalDate until)
            implements TieEvent {}

    /** The record is closed to a member of staff who is near the person. */
    @EventName("people.record-closed-to-staff")
    record RecordClosedToStaff(PersonId personId, StaffId staff, Nearness nearness)
            implements TieEvent {}
}
