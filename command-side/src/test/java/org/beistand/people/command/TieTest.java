package org.beistand.people.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.beistand.language.StaffId;
import org.beistand.people.HouseholdId;
import org.beistand.people.Nearness;
import org.beistand.people.PersonId;
import org.beistand.people.RelationshipId;
import org.beistand.people.RelationshipKind;
import org.beistand.people.StayId;
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
import org.beistand.people.TieRejection;
import org.beistand.people.TieRejection.AlreadyInHousehold;
import org.beistand.people.TieRejection.HouseholdLeftTooEarly;
import org.beistand.people.TieRejection.NotInHousehold;
import org.beistand.people.TieRejection.RelatedToHerself;
import org.beistand.people.TieRejection.RelationshipAlreadyRecorded;
import org.beistand.people.TieRejection.RelationshipNotRecorded;
import org.junit.jupiter.api.Test;

class TieTest {
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));
    private static final PersonId OTHER = new PersonId(new UUID(0, 2));
    private static final RelationshipId TIE = new RelationshipId(new UUID(0, 3));
    private static final StayId STAY = new StayId(new UUID(0, 4));
    private static final HouseholdId HOME = new HouseholdId(new UUID(0, 5));
    private static final StaffId STAFF = new StaffId(new UUID(0, 6));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final Ties RELATED =
            Ties.NONE.evolve(new RelationshipRecorded(PERSON, TIE, OTHER, RelationshipKind.PARENT));
    private static final Ties HOUSED =
            Ties.NONE.evolve(new HouseholdJoined(PERSON, STAY, HOME, DAY));

    private static void refused(
            Class<? extends TieRejection> refusal, TieCommand command, Ties ties) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> TieDecider.decide(command, ties));
    }

    @Test
    void a_relationship_is_recorded_once_and_never_with_herself() {
        var record = new RecordRelationship(PERSON, TIE, OTHER, RelationshipKind.PARENT);
        var again = new RelationshipId(new UUID(0, 9));

        assertThat(TieDecider.decide(record, Ties.NONE))
                .isEqualTo(
                        List.of(
                                new RelationshipRecorded(
                                        PERSON, TIE, OTHER, RelationshipKind.PARENT)));
        refused(RelationshipAlreadyRecorded.class, record, RELATED);
        refused(
                RelationshipAlreadyRecorded.class,
                new RecordRelationship(PERSON, again, OTHER, RelationshipKind.PARENT),
                RELATED);
        refused(
                RelatedToHerself.class,
                new RecordRelationship(PERSON, TIE, PERSON, RelationshipKind.OTHER),
                Ties.NONE);
    }

    @Test
    void a_relationship_ends_once_and_its_id_is_not_used_again() {
        var end = new EndRelationship(PERSON, TIE);
        var ended = RELATED.evolve(new RelationshipEnded(PERSON, TIE));

        assertThat(TieDecider.decide(end, RELATED))
                .isEqualTo(List.of(new RelationshipEnded(PERSON, TIE)));
        refused(RelationshipNotRecorded.class, end, Ties.NONE);
        refused(RelationshipNotRecorded.class, end, ended);
        refused(
                RelationshipAlreadyRecorded.class,
                new RecordRelationship(PERSON, TIE, OTHER, RelationshipKind.CHILD),
                ended);
    }

    @Test
    void a_person_lives_in_one_household_at_a_time() {
        var join = new JoinHousehold(PERSON, STAY, HOME, DAY);
        var left = HOUSED.evolve(new HouseholdLeft(PERSON, STAY, null));

        assertThat(TieDecider.decide(join, Ties.NONE))
                .isEqualTo(List.of(new HouseholdJoined(PERSON, STAY, HOME, DAY)));
        refused(AlreadyInHousehold.class, join, HOUSED);
        refused(AlreadyInHousehold.class, join, left);
        assertThat(
                        TieDecider.decide(
                                new JoinHousehold(PERSON, new StayId(new UUID(0, 8)), HOME, null),
                                left))
                .hasSize(1);
    }

    @Test
    void whoever_leaves_a_household_has_joined_it_before() {
        assertThat(TieDecider.decide(new LeaveHousehold(PERSON, STAY, DAY), HOUSED))
                .isEqualTo(List.of(new HouseholdLeft(PERSON, STAY, DAY)));
        refused(
                HouseholdLeftTooEarly.class,
                new LeaveHousehold(PERSON, STAY, DAY.minusDays(1)),
                HOUSED);
        refused(NotInHousehold.class, new LeaveHousehold(PERSON, STAY, DAY), Ties.NONE);
        refused(
                NotInHousehold.class,
                new LeaveHousehold(PERSON, new StayId(new UUID(0, 8)), DAY),
                HOUSED);
    }

    @Test
    void a_record_closed_twice_is_closed() {
        var close = new CloseRecordToStaff(PERSON, STAFF, Nearness.RELATIVE);
        var closed = new RecordClosedToStaff(PERSON, STAFF, Nearness.RELATIVE);

        assertThat(TieDecider.decide(close, Ties.NONE)).isEqualTo(List.of(closed));
        assertThat(TieDecider.decide(close, Ties.NONE.evolve(closed))).isEmpty();
    }

    @Test
    void told_from_the_other_side_twice_a_relationship_is_the_same() {
        assertThat(RelationshipKind.values())
                .allSatisfy(kind -> assertThat(kind.inverse().inverse()).isEqualTo(kind))
                .allSatisfy(
                        kind -> assertThat(kind.inverse().isFamily()).isEqualTo(kind.isFamily()));
    }
}
