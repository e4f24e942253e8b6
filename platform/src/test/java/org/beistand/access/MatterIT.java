package org.beistand.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.TypedId;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A wall around a matter keeps somebody from all of it, whatever relation they have. */
class MatterIT {
    private static final AccessTables TABLES = new AccessTablesInSql();
    private static final TeamId TEAM = new TeamId(new UUID(8, 1));
    private static TestDatabase database;
    private static Gate gate;

    record Id(UUID value) implements TypedId {}

    record Change(Id aggregateId) implements DomainCommand {}

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh();
        DeclaredAccess rules =
                () ->
                        List.of(
                                Rule.command(Change.class, c -> Touched.ofCase(c.aggregateId()))
                                        .allow(Relation.ASSIGNED, Role.CASE_WORKER));
        gate =
                new GateKeeper(
                        new AccessRules(List.of(rules), List.of()),
                        database.app(),
                        new MovableClock(Instant.parse("2026-11-22T10:00:00Z")));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_wall_around_a_matter_keeps_somebody_from_every_case_of_it_and_nobody_else()
            throws SQLException {
        var worker = worker();
        var colleague = worker();
        var matter = UUID.randomUUID();
        var inside = List.of(openCase(worker, colleague), openCase(worker, colleague));
        var outside = openCase(worker, colleague);
        try (var connection = database.app().getConnection()) {
            for (var caseId : inside) {
                TABLES.inMatter(connection, caseId, matter);
            }
            TABLES.wallBuilt(connection, worker.id(), Subject.MATTER, matter);

            for (var caseId : inside) {
                assertRefused(worker, caseId, connection);
                gate.demand(colleague, new Change(new Id(caseId)), connection);
            }
            gate.demand(worker, new Change(new Id(outside)), connection);
            assertThat(gate.visibleCases(worker).byId()).containsOnlyKeys(outside);
            assertThat(gate.mayRead(worker, Subject.CASE, inside.getFirst())).isFalse();
            assertThat(TABLES.isWalled(connection, worker.id(), inside.getLast())).isTrue();

            TABLES.wallRemoved(connection, worker.id(), Subject.MATTER, matter);
            gate.demand(worker, new Change(new Id(inside.getFirst())), connection);
        }
    }

    @Test
    void what_joins_a_matter_later_is_behind_its_walls_at_once() throws SQLException {
        var worker = worker();
        var matter = UUID.randomUUID();
        var caseId = openCase(worker);
        try (var connection = database.app().getConnection()) {
            TABLES.wallBuilt(connection, worker.id(), Subject.MATTER, matter);
            gate.demand(worker, new Change(new Id(caseId)), connection);

            TABLES.inMatter(connection, caseId, matter);

            assertRefused(worker, caseId, connection);
        }
    }

    @Test
    void a_matter_is_never_touched_itself() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> gate.mayRead(worker(), Subject.MATTER, UUID.randomUUID()));
    }

    private static void assertRefused(Actor.Staff worker, UUID caseId, Connection connection) {
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> gate.demand(worker, new Change(new Id(caseId)), connection));
    }

    private static Actor.Staff worker() {
        return new Actor.Staff(
                new StaffId(UUID.randomUUID()), Set.of(Role.CASE_WORKER), Set.of(), TEAM);
    }

    private static UUID openCase(Actor.Staff... workers) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.app().getConnection()) {
            TABLES.caseReceived(connection, id, TEAM, null);
            TABLES.caseAccepted(connection, id);
            for (var worker : workers) {
                TABLES.caseAssigned(connection, id, worker.id());
            }
        }
        return id;
    }
}
