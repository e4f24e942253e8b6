package org.beistand.casefile.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.ConflictBasis;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConflictEvent.ConflictWaived;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.TextVersion;
import org.beistand.advocacy.WaiverId;
import org.beistand.advocacy.WaiverText;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.ConflictOfCase;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDayOf;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.ToldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a case and somebody's day tell of conflicts of interest. */
@ExtendWith(GivenFacts.Shared.class)
class ConflictProjectionIT {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final StaffId CHIEF = new StaffId(UUID.randomUUID());
    private final ToldCase told = ToldCase.fresh();
    private final Actor.Staff chief = supervising(told.team());

    private static Actor.Staff supervising(TeamId team) {
        return new Actor.Staff(CHIEF, Set.of(Role.SUPERVISOR), Set.of(), team);
    }

    private ConflictOfCase conflict(GivenFacts given) {
        return given.ask(chief, new CaseFileOf(told.id())).conflict();
    }

    private ConflictOfInterestFound found() {
        return new ConflictOfInterestFound(told.id(), new ConflictBasis(UUID.randomUUID()));
    }

    private ConflictWaived waived() {
        return new ConflictWaived(
                told.id(),
                new WaiverId(UUID.randomUUID()),
                DAY,
                ConsentForm.IN_WRITING,
                new TextVersion(3),
                Sealed.of(new WaiverText("two teams")));
    }

    private boolean waits(GivenFacts given, Actor asking) {
        return given.ask(asking, new MyDayOf(DAY)).items().stream()
                .anyMatch(
                        i -> i.kind() == MyDay.Kind.CONFLICT_OPEN && i.caseId().equals(told.id()));
    }

    @Test
    void a_case_tells_what_the_last_check_came_to_and_what_was_agreed(GivenFacts given) {
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        assertThat(conflict(given)).isEqualTo(ConflictOfCase.NOT_CHECKED);

        given.by(told.worker(), new ConflictCheckCleared(told.id()));
        assertThat(conflict(given).standing()).isEqualTo(ConflictStanding.NONE);
        assertThat(conflict(given).checkedAt()).isNotNull();

        given.by(told.worker(), found());
        assertThat(conflict(given).standing()).isEqualTo(ConflictStanding.CONFLICT);

        given.by(CHIEF, waived());
        var waiver = conflict(given).waiver();
        assertThat(waiver).isNotNull();
        assertThat(waiver.by()).isEqualTo(CHIEF);
        assertThat(waiver.measures()).isEqualTo(Sealed.of(new WaiverText("two teams")));

        given.by(told.worker(), found());
        assertThat(conflict(given).standing()).isEqualTo(ConflictStanding.CONFLICT);
        assertThat(conflict(given).waiver()).isNull();
    }

    @Test
    void it_stands_on_the_day_of_worker_and_supervisor_until_it_is_waived(GivenFacts given) {
        var worker = QuerySideNode.worker(told.worker(), told.team());
        var elsewhere = supervising(new TeamId(UUID.randomUUID()));
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), told.spoke(GivenFacts.NOW), found());

        assertThat(waits(given, worker)).isTrue();
        assertThat(waits(given, chief)).isTrue();
        assertThat(waits(given, elsewhere)).isFalse();

        given.by(CHIEF, waived());
        assertThat(waits(given, worker)).isFalse();
        assertThat(waits(given, chief)).isFalse();
    }
}
