package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.beistand.adminrecord.AdminChange.ACCOUNT_CHANGED;
import static org.beistand.adminrecord.AdminChange.ACCOUNT_CREATED;
import static org.beistand.adminrecord.AdminChange.ACCOUNT_DISABLED;
import static org.beistand.adminrecord.AdminChange.ACCOUNT_ENABLED;
import static org.beistand.adminrecord.AdminChange.ACCOUNT_IMPORTED;
import static org.beistand.adminrecord.AdminChange.FIRST_ADMINISTRATOR_MADE;
import static org.beistand.adminrecord.AdminChange.FIRST_LINK_MADE;
import static org.beistand.adminrecord.AdminChange.PASSWORD_LINK_MADE;
import static org.beistand.adminrecord.AdminChange.PASSWORD_SET;
import static org.beistand.adminrecord.AdminChange.ROLES_DECLINED;
import static org.beistand.adminrecord.AdminChange.ROLES_REQUESTED;
import static org.beistand.adminrecord.AdminChange.TEAM_CREATED;
import static org.beistand.adminrecord.AdminChange.TEAM_REMOVED;
import static org.beistand.adminrecord.AdminChange.TOKEN_CREATED;
import static org.beistand.adminrecord.AdminChange.TOKEN_REVOKED;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.adminrecord.AdminChange;
import org.beistand.adminrecord.AdminNote;
import org.beistand.adminrecord.AdminRecord;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.AccountRejection.LastAdministrator;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decision 0004: who gave this role has an answer. */
class AccountNotesIT {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private TestDatabase database;
    private EdgeNode node;
    private Actor.Staff admin;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, clock);
        var id = node.account("ada", Role.ADMINISTRATOR);
        admin = new Actor.Staff(id, Set.of(Role.ADMINISTRATOR), Set.of(), null);
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    private List<AdminNote> notes() {
        return node.context
                .getBean(AdminRecord.class)
                .notes(new AdminNote.Wanted(null, null, null, null, 100));
    }

    private List<AdminChange> changes() {
        return notes().stream().map(AdminNote::what).toList().reversed();
    }

    private static StaffDetails details(Set<Role> roles, Set<Mark> marks) {
        return new StaffDetails("Mara", EdgeNode.TEAM, roles, marks, 100);
    }

    private StaffId mara() {
        var id = new StaffId(UUID.randomUUID());
        var link =
                EdgeNode.result(
                        node.accounts.create(
                                admin,
                                id,
                                new SignInName("mara"),
                                details(Set.of(Role.CASE_WORKER), Set.of())));
        var password = new Password(EdgeNode.PASSWORD);
        EdgeNode.result(node.accounts.setPassword(EdgeNode.token(link.path()), password));
        return id;
    }

    @Test
    void everything_that_an_administrator_does_is_noted_in_its_order() {
        var before = changes().size();
        var id = mara();
        var south = new Team(new TeamId(UUID.randomUUID()), "South");
        EdgeNode.result(node.accounts.createTeam(admin, south));
        EdgeNode.result(node.accounts.removeTeam(admin, south.id()));
        EdgeNode.result(node.accounts.disable(admin, id));
        EdgeNode.result(node.accounts.enable(admin, id));
        var imported = new StaffId(UUID.randomUUID());
        EdgeNode.result(node.accounts.addImported(admin, imported, details(Set.of(), Set.of())));

        assertThat(changes().subList(before, changes().size()))
                .containsExactly(
                        ACCOUNT_CREATED,
                        PASSWORD_LINK_MADE,
                        PASSWORD_SET,
                        TEAM_CREATED,
                        TEAM_REMOVED,
                        ACCOUNT_DISABLED,
                        ACCOUNT_ENABLED,
                        ACCOUNT_IMPORTED);
        assertThat(notes().getFirst().staff()).isEqualTo(admin.id());
        assertThat(notes().getFirst().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(notes().getFirst().account()).isEqualTo(imported);
        assertThat(notes().getFirst().at()).isEqualTo(clock.instant());
    }

    @Test
    void a_change_of_roles_and_marks_says_what_was_given_and_what_was_taken() {
        var id = mara();
        var after = details(Set.of(Role.MEDIATOR, Role.PLANNER), Set.of(Mark.INTAKE));
        EdgeNode.result(node.accounts.change(admin, id, after));

        var note = notes().getFirst();
        assertThat(note.what()).isEqualTo(ACCOUNT_CHANGED);
        assertThat(note.account()).isEqualTo(id);
        assertThat(note.codes())
                .containsEntry("rolesGiven", "MEDIATOR PLANNER")
                .containsEntry("rolesTaken", "CASE_WORKER")
                .containsEntry("marksGiven", "INTAKE")
                .hasSize(3);
    }

    @Test
    void a_role_that_waits_for_a_second_person_is_noted_when_asked_for_declined_and_granted() {
        var id = mara();
        var both = details(Set.of(Role.CASE_WORKER, Role.SUPERVISOR), Set.of());
        EdgeNode.result(node.accounts.change(admin, id, both));
        EdgeNode.result(node.accounts.declineRoles(admin, id));
        EdgeNode.result(node.accounts.change(admin, id, both));
        EdgeNode.result(node.accounts.confirmRoles(EdgeNode.SYSTEM, id));

        assertThat(changes())
                .endsWith(ROLES_REQUESTED, ROLES_DECLINED, ROLES_REQUESTED, ACCOUNT_CHANGED);
        assertThat(notes().get(1).codes()).containsExactly(entry("rolesWaiting", "SUPERVISOR"));
        assertThat(notes().getFirst().codes()).containsExactly(entry("rolesGiven", "SUPERVISOR"));
        assertThat(notes().getFirst().process()).isEqualTo("test");
    }

    @Test
    void what_changes_nothing_is_not_noted() {
        var id = mara();
        var before = changes();
        EdgeNode.result(
                node.accounts.change(admin, id, details(Set.of(Role.CASE_WORKER), Set.of())));
        EdgeNode.result(node.accounts.enable(admin, id));
        EdgeNode.result(node.accounts.removeTeam(admin, EdgeNode.TEAM));
        EdgeNode.result(node.accounts.createTeam(admin, new Team(EdgeNode.TEAM, "North")));

        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void what_is_refused_leaves_no_note() {
        var before = changes();

        assertThatThrownBy(() -> EdgeNode.result(node.accounts.disable(admin, admin.id())))
                .isInstanceOf(LastAdministrator.class);

        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_noted_does_not_happen() throws SQLException {
        var id = mara();
        try (var connection = database.superuser().getConnection();
                var revoke = connection.createStatement()) {
            revoke.execute("revoke insert on access_log.administration from beistand_app");
        }

        assertThatThrownBy(() -> EdgeNode.result(node.accounts.disable(admin, id)))
                .isInstanceOf(RuntimeException.class);

        assertThat(node.statusFor(node.signIn("mara"))).isEqualTo(200);
    }

    @Test
    void tokens_and_links_are_noted_with_whose_they_are_and_never_with_their_secret() {
        var id = mara();
        var mara = new Actor.Staff(id, Set.of(Role.CASE_WORKER), Set.of(), EdgeNode.TEAM);
        var token =
                EdgeNode.result(
                        node.accounts.createToken(
                                mara, "till", Set.of(Actor.Scope.READ), Duration.ofDays(1)));
        EdgeNode.result(node.accounts.revokeToken(mara, token.token().id()));

        assertThat(changes()).endsWith(TOKEN_CREATED, TOKEN_REVOKED);
        assertThat(notes().getFirst().staff()).isEqualTo(id);
        assertThat(notes().get(1).codes()).containsEntry("scopes", "READ");
        assertThat(notes().toString()).doesNotContain(token.secret(), "till", "Mara", "mara");
    }

    @Test
    void how_the_first_administrator_came_is_noted() {
        try (var empty = TestPostgres.fresh();
                var other = new EdgeNode(empty, clock)) {
            var link = other.context.getBean(FirstAdministrator.class).link().orElseThrow();
            var password = new Password(EdgeNode.PASSWORD);
            var id =
                    EdgeNode.result(
                            other.accounts.createFirstAdministrator(
                                    EdgeNode.token(link.path()),
                                    new SignInName("ada"),
                                    "Ada",
                                    password));

            var notes =
                    other.context
                            .getBean(AdminRecord.class)
                            .notes(new AdminNote.Wanted(null, null, null, null, 100));
            assertThat(notes)
                    .extracting(AdminNote::what)
                    .containsExactly(FIRST_ADMINISTRATOR_MADE, FIRST_LINK_MADE);
            assertThat(notes.getFirst().account()).isEqualTo(id);
        }
    }
}
