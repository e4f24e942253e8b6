package org.beistand.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.beistand.language.Actor;
import org.beistand.language.Actor.Scope;
import org.beistand.language.DomainCommand;
import org.beistand.language.Mark;
import org.beistand.language.NotPossible;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.TokenId;
import org.beistand.language.TypedId;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class GateIT {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final TeamId TEAM = new TeamId(new UUID(7, 1));
    private static final TeamId OTHER_TEAM = new TeamId(new UUID(7, 2));
    private static final AccessTables TABLES = new AccessTablesInSql();

    private static TestDatabase database;
    private static Gate gate;
    private static MovableClock clock;
    private static long next = 1;

    record Id(UUID value) implements TypedId {}

    record Change(Id aggregateId) implements DomainCommand {}

    record Look(Id id) implements Query<Seen> {}

    record LookAtPerson(Id id) implements Query<Seen> {}

    record Unruled(Id aggregateId) implements DomainCommand {}

    record Naming(Id aggregateId, Id person) implements DomainCommand {}

    record Seen() implements Answer {}

    /** Every role in every relation may do it: so only the relations themselves decide. */
    private static <O> Rule<O> everyRelation(Rule<O> rule) {
        for (var relation : Relation.values()) {
            if (relation != Relation.ANY) {
                rule = rule.allow(relation, Role.values());
            }
        }
        return rule;
    }

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh();
        clock = new MovableClock(NOW);
        DeclaredAccess rules =
                () ->
                        List.of(
                                everyRelation(
                                        Rule.command(
                                                Change.class,
                                                c -> Touched.ofCase(c.aggregateId()))),
                                everyRelation(Rule.query(Look.class, q -> Touched.ofCase(q.id()))),
                                everyRelation(
                                        Rule.query(
                                                LookAtPerson.class, q -> Touched.ofPerson(q.id()))),
                                Rule.command(
                                                Naming.class,
                                                c ->
                                                        Touched.NOTHING.mentioning(
                                                                List.of(c.person())))
                                        .allow(Relation.ANY, Role.CASE_WORKER));
        gate = new GateKeeper(new AccessRules(List.of(rules), List.of()), database.app(), clock);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** Relation by stage: what each kind of account may see of a case at each stage of its life. */
    record Cell(Who who, Stage stage, boolean sees) {}

    enum Who {
        ASSIGNED_WORKER,
        ASSIGNED_WITHOUT_ROLE,
        ASSIGNED_VOLUNTEER,
        RECEIVER,
        INTAKE_OF_TEAM,
        INTAKE_OF_OTHER_TEAM,
        INTAKE_MEDIATOR,
        SUPERVISOR_OF_TEAM,
        SUPERVISOR_OF_OTHER_TEAM,
        COLLEAGUE,
        MEDIATOR,
        OUTREACH_WORKER,
        SPACE_MANAGER,
        PLANNER,
        AUDITOR,
        DATA_PROTECTION_OFFICER,
        ADMINISTRATOR,
        ADMINISTRATOR_WITH_MORE_ROLES,
        NOBODY
    }

    enum Stage {
        ENQUIRY,
        ACCEPTED,
        ASSIGNED,
        UNASSIGNED_AGAIN,
        CLOSED,
        CLOSED_LONG_AGO,
        REOPENED
    }

    static Stream<Cell> cells() {
        var sees =
                """
                ASSIGNED_WORKER            . . x . x . x
                ASSIGNED_WITHOUT_ROLE      . . . . . . .
                ASSIGNED_VOLUNTEER         . . x . . . x
                RECEIVER                   x x . x . . .
                INTAKE_OF_TEAM             x . . . . . .
                INTAKE_OF_OTHER_TEAM       . . . . . . .
                INTAKE_MEDIATOR            . . . . . . .
                SUPERVISOR_OF_TEAM         x x x x x x x
                SUPERVISOR_OF_OTHER_TEAM   . . . . . . .
                COLLEAGUE                  . . . . . . .
                MEDIATOR                   . . . . . . .
                OUTREACH_WORKER            . . . . . . .
                SPACE_MANAGER              . . . . . . .
                PLANNER                    . . . . . . .
                AUDITOR                    . . . . . . .
                DATA_PROTECTION_OFFICER    . . . . . . .
                ADMINISTRATOR              . . . . . . .
                ADMINISTRATOR_WITH_MORE_ROLES . . . . . . .
                NOBODY                     . . . . . . .
                """;
        var cells = new ArrayList<Cell>();
        for (var line : sees.lines().toList()) {
            var parts = line.split("\\s+");
            for (int i = 0; i < Stage.values().length; i++) {
                cells.add(
                        new Cell(
                                Who.valueOf(parts[0]),
                                Stage.values()[i],
                                "x".equals(parts[i + 1])));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void who_sees_a_case_at_which_stage(Cell cell) {
        var it = Case.at(cell.stage());
        var actor = it.actor(cell.who());

        assertThat(gate.mayRead(actor, Subject.CASE, it.id().value())).isEqualTo(cell.sees());
        assertThat(gate.visibleCases(actor).contains(it.id().value())).isEqualTo(cell.sees());
        assertThat(gate.mayRead(actor, Subject.PERSON, it.person().value())).isEqualTo(cell.sees());
        assertThat(gate.visiblePeople(actor).contains(it.person().value())).isEqualTo(cell.sees());
        assertThat(passes(actor, new Change(it.id()))).isEqualTo(cell.sees());
        assertThat(asks(actor, new Look(it.id()))).isEqualTo(cell.sees());
        assertThat(asks(actor, new LookAtPerson(it.person()))).isEqualTo(cell.sees());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_wall_beats_everything(Cell cell) {
        for (var behind : Subject.values()) {
            var it = Case.at(cell.stage());
            var actor = it.actor(cell.who());
            var staff = actor.staffId() == null ? new StaffId(new UUID(1, 1)) : actor.staffId();
            write(c -> TABLES.inMatter(c, it.id().value(), it.person().value()));
            write(c ->
                    TABLES.wallBuilt(
                            c,
                            staff,
                            behind,
                            behind == Subject.CASE ? it.id().value() : it.person().value()));

            assertThat(gate.mayRead(actor, Subject.CASE, it.id().value())).isFalse();
            assertThat(gate.visibleCases(actor).contains(it.id().value())).isFalse();
            assertThat(gate.mayRead(actor, Subject.PERSON, it.person().value())).isFalse();
            assertThat(passes(actor, new Change(it.id()))).isFalse();
            assertThat(asks(actor, new Look(it.id()))).isFalse();
            assertThat(passes(new Actor.SystemProcess("import", staff), new Change(it.id())))
                    .isFalse();
        }
    }

    @Test
    void a_wall_that_is_gone_hides_nothing_any_more() {
        var it = Case.at(Stage.ASSIGNED);
        write(c -> TABLES.wallBuilt(c, it.worker(), Subject.CASE, it.id().value()));
        write(c -> TABLES.wallRemoved(c, it.worker(), Subject.CASE, it.id().value()));

        assertThat(passes(it.actor(Who.ASSIGNED_WORKER), new Change(it.id()))).isTrue();
    }

    @Test
    void the_system_may_do_everything_that_no_wall_forbids() {
        var it = Case.at(Stage.CLOSED_LONG_AGO);

        assertThat(passes(new Actor.SystemProcess("deadlines", null), new Change(it.id())))
                .isTrue();
        assertThat(passes(new Actor.SystemProcess("import", it.worker()), new Change(it.id())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"READ", "WRITE", "READ WRITE", ""})
    void a_token_may_what_its_owner_may_within_its_scopes(String listed) {
        var scopes = new java.util.HashSet<Scope>();
        for (var scope : listed.split(" ")) {
            if (!scope.isEmpty()) {
                scopes.add(Scope.valueOf(scope));
            }
        }
        var it = Case.at(Stage.ASSIGNED);
        var owner = (Actor.Staff) it.actor(Who.ASSIGNED_WORKER);
        var client = new Actor.ApiClient(owner, new TokenId(new UUID(9, 9)), scopes);
        var reads = scopes.contains(Scope.READ);

        assertThat(passes(client, new Change(it.id()))).isEqualTo(scopes.contains(Scope.WRITE));
        assertThat(asks(client, new Look(it.id()))).isEqualTo(reads);
        assertThat(gate.mayRead(client, Subject.CASE, it.id().value())).isEqualTo(reads);
        assertThat(gate.visibleCases(client).contains(it.id().value())).isEqualTo(reads);
        var foreign = Case.at(Stage.ASSIGNED);
        assertThat(passes(client, new Change(foreign.id()))).isFalse();
    }

    @Test
    void a_command_without_a_rule_passes_nobody() {
        assertThat(passes(new Actor.SystemProcess("import", null), new Unruled(freshId())))
                .isFalse();
    }

    @Test
    void a_person_is_seen_by_who_registered_her_until_a_case_names_her() {
        var person = freshId();
        var registrar = staff(Set.of(Role.CASE_WORKER), Set.of(), TEAM);
        write(c -> TABLES.personRegistered(c, person.value(), registrar.id()));

        assertThat(gate.mayRead(registrar, Subject.PERSON, person.value())).isTrue();
        assertThat(passes(registrar, new Naming(freshId(), person))).isTrue();

        var it = Case.at(Stage.ASSIGNED);
        write(c -> TABLES.personNamed(c, it.id().value(), person.value()));

        assertThat(gate.mayRead(registrar, Subject.PERSON, person.value())).isFalse();
        assertThat(passes(registrar, new Naming(freshId(), person))).isFalse();
        assertThat(passes(it.actor(Who.ASSIGNED_WORKER), new Naming(freshId(), person))).isTrue();
    }

    @Test
    void what_is_read_inside_a_transaction_counts_before_others_see_it() throws SQLException {
        var it = Case.at(Stage.ASSIGNED);
        var worker = it.actor(Who.ASSIGNED_WORKER);
        try (var connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            TABLES.caseUnassigned(connection, it.id().value(), it.worker());

            assertThatThrownBy(() -> gate.demand(worker, new Change(it.id()), connection))
                    .isInstanceOf(NotPossible.class);
            assertThat(asks(worker, new Look(it.id()))).isTrue();
            connection.rollback();
        }
    }

    @Test
    void whoever_stands_in_is_to_the_cases_what_the_absent_one_is_on_these_days() {
        var it = Case.at(Stage.ASSIGNED);
        var standIn = (Actor.Staff) it.actor(Who.COLLEAGUE);
        absent(it.worker(), standIn.id(), NOW.minus(days(1)), NOW.plus(days(1)));
        var tomorrow = (Actor.Staff) it.actor(Who.COLLEAGUE);
        var past = Case.at(Stage.ASSIGNED);
        absent(past.worker(), tomorrow.id(), NOW.minus(days(3)), NOW);

        assertThat(gate.visibleCases(standIn).contains(it.id().value())).isTrue();
        assertThat(passes(standIn, new Change(it.id()))).isTrue();
        assertThat(gate.visibleCases(tomorrow).contains(past.id().value())).isFalse();

        write(c -> TABLES.wallBuilt(c, standIn.id(), Subject.CASE, it.id().value()));
        assertThat(passes(standIn, new Change(it.id()))).isFalse();
        write(c -> TABLES.caseClosed(c, it.id().value(), NOW));
        assertThat(gate.visibleCases(standIn).contains(it.id().value())).isFalse();
    }

    private static void absent(StaffId away, StaffId standIn, Instant begins, Instant ends) {
        var _ =
                JdbcClient.create(database.app())
                        .sql(
                                """
                                insert into rules.absence values (gen_random_uuid(), ?, ?,
                                  date '2026-01-01', date '2026-01-01', ?, ?)
                                """)
                        .params(
                                away.value(),
                                standIn.value(),
                                Timestamp.from(begins),
                                Timestamp.from(ends))
                        .update();
    }

    @Test
    void who_is_asked_to_take_a_case_over_learns_no_more_than_that() {
        var it = Case.at(Stage.ASSIGNED);
        var asked = (Actor.Staff) it.actor(Who.COLLEAGUE);
        write(c -> TABLES.caseOffered(c, it.id().value(), asked.id()));

        assertThat(gate.casesOffered(asked)).containsExactly(it.id().value());
        assertThat(asks(asked, new Look(it.id()))).isTrue(); // by a rule that grants OFFERED
        assertThat(gate.visibleCases(asked).contains(it.id().value())).isFalse();
        assertThat(gate.mayRead(asked, Subject.CASE, it.id().value())).isFalse();
        assertThat(gate.mayRead(asked, Subject.PERSON, it.person().value())).isFalse();
        assertThat(passes(asked, new Naming(freshId(), it.person()))).isFalse();

        write(c -> TABLES.caseNotOffered(c, it.id().value()));
        assertThat(asks(asked, new Look(it.id()))).isFalse();
    }

    @Test
    void the_grounds_name_role_and_relation() throws SQLException {
        var it = Case.at(Stage.ASSIGNED);
        try (var connection = database.app().getConnection()) {
            assertThat(gate.demand(it.actor(Who.ASSIGNED_WORKER), new Change(it.id()), connection))
                    .isEqualTo(new Grounds(Role.CASE_WORKER, Relation.ASSIGNED));
        }
    }

    /** One case with one person, told up to a stage. */
    record Case(Id id, Id person, StaffId worker, StaffId receiver) {
        static Case at(Stage stage) {
            var it =
                    new Case(
                            freshId(),
                            freshId(),
                            new StaffId(freshId().value()),
                            new StaffId(freshId().value()));
            var story = it.id().value();
            write(c -> {
                TABLES.caseReceived(c, story, TEAM, it.receiver());
                TABLES.personNamed(c, story, it.person().value());
                if (stage.ordinal() >= Stage.ACCEPTED.ordinal()) {
                    TABLES.caseAccepted(c, story);
                }
                if (stage.ordinal() >= Stage.ASSIGNED.ordinal()) {
                    TABLES.caseAssigned(c, story, it.worker());
                }
                switch (stage) {
                    case UNASSIGNED_AGAIN -> TABLES.caseUnassigned(c, story, it.worker());
                    case CLOSED -> TABLES.caseClosed(c, story, NOW.minus(days(89)));
                    case CLOSED_LONG_AGO -> TABLES.caseClosed(c, story, NOW.minus(days(91)));
                    case REOPENED -> {
                        TABLES.caseClosed(c, story, NOW.minus(days(1)));
                        TABLES.caseReopened(c, story);
                    }
                    case ENQUIRY, ACCEPTED, ASSIGNED -> {}
                }
            });
            return it;
        }

        Actor actor(Who who) {
            return switch (who) {
                case ASSIGNED_WORKER -> account(worker, Role.CASE_WORKER);
                case ASSIGNED_WITHOUT_ROLE -> account(worker, Role.PLANNER);
                case ASSIGNED_VOLUNTEER ->
                        new Actor.Staff(
                                worker, Set.of(Role.CASE_WORKER), Set.of(Mark.VOLUNTEER), TEAM);
                case RECEIVER -> account(receiver, Role.CASE_WORKER);
                case INTAKE_OF_TEAM -> intake(Role.CASE_WORKER, TEAM);
                case INTAKE_OF_OTHER_TEAM -> intake(Role.CASE_WORKER, OTHER_TEAM);
                case INTAKE_MEDIATOR -> intake(Role.MEDIATOR, TEAM);
                case SUPERVISOR_OF_TEAM -> staff(Set.of(Role.SUPERVISOR), Set.of(), TEAM);
                case SUPERVISOR_OF_OTHER_TEAM ->
                        staff(Set.of(Role.SUPERVISOR), Set.of(), OTHER_TEAM);
                case COLLEAGUE -> staff(Set.of(Role.CASE_WORKER), Set.of(), TEAM);
                case MEDIATOR -> account(worker, Role.MEDIATOR);
                case OUTREACH_WORKER -> account(worker, Role.OUTREACH_WORKER);
                case SPACE_MANAGER -> account(worker, Role.SPACE_MANAGER);
                case PLANNER -> account(receiver, Role.PLANNER);
                case AUDITOR -> account(worker, Role.AUDITOR);
                case DATA_PROTECTION_OFFICER -> account(worker, Role.DATA_PROTECTION_OFFICER);
                case ADMINISTRATOR -> account(worker, Role.ADMINISTRATOR);
                case ADMINISTRATOR_WITH_MORE_ROLES ->
                        new Actor.Staff(
                                worker,
                                Set.of(Role.ADMINISTRATOR, Role.CASE_WORKER, Role.SUPERVISOR),
                                Set.of(Mark.INTAKE),
                                TEAM);
                case NOBODY -> new Actor.Anonymous();
            };
        }

        private static Actor account(StaffId id, Role role) {
            return new Actor.Staff(id, Set.of(role), Set.of(), TEAM);
        }

        private static Actor intake(Role role, TeamId team) {
            return staff(Set.of(role), Set.of(Mark.INTAKE), team);
        }
    }

    private interface Writing {
        void on(Connection connection) throws SQLException;
    }

    private static void write(Writing writing) {
        try (var connection = database.app().getConnection()) {
            writing.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean passes(Actor actor, DomainCommand command) {
        try (var connection = database.app().getConnection()) {
            gate.demand(actor, command, connection);
            return true;
        } catch (NotPossible _) {
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean asks(Actor actor, Query<?> query) {
        try {
            gate.demand(actor, query);
            return true;
        } catch (NotPossible _) {
            return false;
        }
    }

    private static Actor.Staff staff(Set<Role> roles, Set<Mark> marks, TeamId team) {
        return new Actor.Staff(new StaffId(freshId().value()), roles, marks, team);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    private static Id freshId() {
        return new Id(new UUID(3, next++));
    }
}
