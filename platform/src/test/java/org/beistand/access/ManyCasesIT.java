package org.beistand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ManyCasesIT {
    private static final String CASES =
            """
            insert into rules.case_access (case_id, team_id, stage)
            select gen_random_uuid(), cast(:team as uuid), 'ACCEPTED' from generate_series(1, 5000)
            """;
    private static final String PEOPLE =
            """
            insert into rules.person_in_case (case_id, person_id)
            select case_id, gen_random_uuid() from rules.case_access
            """;

    @Test
    void a_supervisor_sees_five_thousand_cases_of_the_team_and_none_of_another() {
        try (var database = TestPostgres.fresh()) {
            var sql = JdbcClient.create(database.app());
            for (long team = 1; team <= 4; team++) {
                assertThat(sql.sql(CASES).param("team", new UUID(7, team).toString()).update())
                        .isEqualTo(5_000);
            }
            assertThat(sql.sql(PEOPLE).update()).isEqualTo(20_000);
            var gate =
                    new GateKeeper(
                            new AccessRules(List.of(), List.of()),
                            database.app(),
                            new MovableClock(Instant.parse("2026-11-22T10:00:00Z")));
            var supervisor =
                    new Actor.Staff(
                            new StaffId(new UUID(1, 1)),
                            Set.of(Role.SUPERVISOR),
                            Set.of(),
                            new TeamId(new UUID(7, 2)));

            var cases = gate.visibleCases(supervisor);
            var people = gate.visiblePeople(supervisor);

            assertThat(cases.byId()).hasSize(5_000);
            assertThat(people.byId()).hasSize(5_000);
        }
    }
}
