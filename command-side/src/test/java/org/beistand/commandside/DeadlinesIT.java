package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.TeamId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Decision 0113: two processes on one database, and a clock that is moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlinesIT {
    private static final Duration WEEKS = Duration.ofDays(40);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private List<RunningCommandSide> processes;
    private RunningCommandSide server;
    private Actor.Staff worker;
    private Actor.Staff supervisor;
    private TeamId team;
    private UUID caseId;

    /** The same clock for both. */
    private static final class MovedClock extends Clock {
        static final MovedClock ONE = new MovedClock();
        volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ClockThatIsMoved {
        @Bean
        @Primary
        Clock movedClock() {
            return MovedClock.ONE;
        }
    }

    @BeforeAll
    void start() {
        MovedClock.ONE.ahead = Duration.ZERO;
        processes =
                RunningCommandSide.together(
                        2,
                        ClockThatIsMoved.class,
                        "beistand.deadlines.poll=200ms",
                        "beistand.deadlines.heartbeat=1s");
        server = processes.getFirst();
        team = server.team("North");
        worker = server.staff(team, Role.CASE_WORKER, Mark.INTAKE);
        supervisor = server.staff(team, Role.SUPERVISOR);
    }

    @AfterAll
    void end() {
        processes.getLast().stop();
        server.close();
    }

    @BeforeEach
    void a_case_that_was_taken_on() {
        MovedClock.ONE.ahead = Duration.ZERO;
        caseId = UUID.randomUUID();
        done(
                worker,
                "receive-referral",
                """
                {"team": "%s", "referral": {"source": "AGENCY"}, "kind": "ADVOCACY",
                 "urgency": "ROUTINE", "concern": "Notice to quit",
                 "receivedAt": "%s"}
                """
                        .formatted(team, Instant.now().minusSeconds(60)));
        done(worker, "start-triage", "{}");
        done(
                worker,
                "raise-issue",
                """
                {"issueId": "%s", "kind": "DEBT", "text": "Rent"}
                """
                        .formatted(UUID.randomUUID()));
        done(supervisor, "accept-case", "{}");
    }

    private void done(Actor.Staff by, String command, String body) {
        var answer = server.post(by, "/api/cases/" + caseId + "/" + command, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    private long facts(String name) {
        return server.sql()
                .sql(
                        """
                        select count(*) from event_store.event
                        where aggregate_id = :id and name = :name
                        """)
                .param("id", caseId)
                .param("name", "advocacy." + name)
                .query(Long.class)
                .single();
    }

    private record Row(String instance, Instant at) {}

    private List<Row> waiting() {
        return server.sql()
                .sql(
                        """
                        select task_instance, execution_time from event_store.deadline
                        where task_instance like :id
                        """)
                .param("id", caseId + "@%")
                .query((row, _) ->
                        new Row(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static void await(BooleanSupplier done) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private void broken() {
        MovedClock.ONE.ahead = WEEKS;
        await(() -> facts("service-target-missed") == 2 && facts("silence-noticed") == 1);
    }

    @Test
    void what_came_due_in_a_night_is_noticed_once_by_two_processes() {
        assertThat(waiting()).hasSize(1);

        broken();

        await(() -> waiting().isEmpty());
        assertThat(facts("service-target-missed")).isEqualTo(2);
        assertThat(facts("service-target-started")).isEqualTo(2);
    }

    @Test
    void a_process_that_died_before_its_facts_were_stored_is_followed_by_another()
            throws Exception {
        server.asOwner(
                """
                update event_store.deadline set picked = true, picked_by = 'gone',
                    last_heartbeat = now() where task_instance like '%s@%%'
                """
                        .formatted(caseId));

        broken();

        await(() -> waiting().isEmpty());
        assertThat(facts("service-target-missed")).isEqualTo(2);
    }

    @Test
    void a_process_that_died_after_its_facts_were_stored_repeats_nothing() throws Exception {
        var row = waiting().getFirst();
        broken();
        await(() -> waiting().isEmpty());

        server.asOwner(
                """
                insert into event_store.deadline
                    (task_name, task_instance, execution_time, picked, version)
                values ('advocacy-case', '%s', '%s', false, 1)
                """
                        .formatted(row.instance(), row.at()));

        await(() -> waiting().isEmpty());
        assertThat(facts("service-target-missed")).isEqualTo(2);
        assertThat(facts("silence-noticed")).isOne();
    }

    @Test
    void what_is_taken_up_before_its_day_waits_for_its_day_again() throws Exception {
        var row = waiting().getFirst();
        server.asOwner(
                "update event_store.deadline set execution_time = now() - interval '1 day'"
                        + " where task_instance = '%s'".formatted(row.instance()));

        await(() -> waiting().size() == 1 && !waiting().getFirst().equals(row) && later(row));

        assertThat(waiting().getFirst().at()).isEqualTo(row.at());
        assertThat(facts("service-target-missed")).isZero();
    }

    private boolean later(Row row) {
        return waiting().stream().noneMatch(r -> r.instance().equals(row.instance()));
    }

    @Test
    void a_clock_set_back_leaves_what_was_noticed_and_what_waits() {
        broken();
        await(() -> waiting().isEmpty());
        MovedClock.ONE.ahead = Duration.ZERO;

        done(
                worker,
                "raise-issue",
                """
                {"issueId": "%s", "kind": "DEBT", "text": "Power"}
                """
                        .formatted(UUID.randomUUID()));

        assertThat(facts("service-target-missed")).isEqualTo(2);
        assertThat(facts("service-target-started")).isEqualTo(2);
    }
}
