package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.AccountRejection.SecondPersonNeeded;
import org.beistand.staff.Accounts;
import org.beistand.staff.RoleRequest;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FourEyesIT {
    private static final TeamId SOUTH = new TeamId(new UUID(5, 6));
    private TestDatabase database;
    private EdgeNode node;
    private Accounts accounts;
    private Actor.Staff ada;
    private Actor.Staff eve;
    private StaffId mara;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, new MovableClock(Instant.parse("2026-11-22T10:00:00Z")));
        accounts = node.accounts;
        ada = SignInAdministratorFixture.administrator(node);
        eve = SignInAdministratorFixture.administrator(node);
        mara = node.account("mara", Role.CASE_WORKER);
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERVISOR", "AUDITOR", "DATA_PROTECTION_OFFICER", "ADMINISTRATOR"})
    void a_role_that_governs_begins_when_a_second_administrator_grants_it(Role role) {
        change(ada, EdgeNode.TEAM, role);
        assertThat(roles()).isEmpty();
        assertThat(EdgeNode.result(accounts.roleRequests(eve)))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.account()).isEqualTo(mara);
                    assertThat(r.role()).isEqualTo(role);
                    assertThat(r.requestedBy()).isEqualTo(ada.id());
                });

        assertThatThrownBy(() -> EdgeNode.result(accounts.confirmRoles(ada, mara)))
                .isInstanceOf(SecondPersonNeeded.class);
        EdgeNode.result(accounts.confirmRoles(eve, mara));

        assertThat(roles()).containsExactly(role);
        assertThat(EdgeNode.result(accounts.roleRequests(eve))).isEmpty();
    }

    @Test
    void a_new_account_begins_without_the_roles_that_wait() {
        var id = new StaffId(UUID.randomUUID());
        var both = details(EdgeNode.TEAM, Role.CASE_WORKER, Role.SUPERVISOR);
        EdgeNode.result(accounts.create(ada, id, new SignInName("tom"), both));

        assertThat(roles(id)).containsExactly(Role.CASE_WORKER);
        EdgeNode.result(accounts.confirmRoles(eve, id));
        assertThat(roles(id)).containsExactlyInAnyOrder(Role.CASE_WORKER, Role.SUPERVISOR);
    }

    @Test
    void a_new_administrator_cannot_grant_it_to_herself() {
        change(EdgeNode.SYSTEM, null, Role.ADMINISTRATOR);
        var self = new Actor.Staff(mara, Set.of(Role.ADMINISTRATOR), Set.of(), null);
        change(ada, null, Role.AUDITOR);

        assertThatThrownBy(() -> EdgeNode.result(accounts.confirmRoles(self, mara)))
                .isInstanceOf(SecondPersonNeeded.class);
    }

    @Test
    void touching_a_request_of_somebody_else_does_not_make_it_ones_own() {
        change(ada, EdgeNode.TEAM, Role.AUDITOR);
        change(eve, EdgeNode.TEAM, Role.AUDITOR, Role.SUPERVISOR);

        EdgeNode.result(accounts.confirmRoles(eve, mara));

        assertThat(roles()).containsExactly(Role.AUDITOR);
        assertThat(EdgeNode.result(accounts.roleRequests(ada)))
                .extracting(RoleRequest::role)
                .containsExactly(Role.SUPERVISOR);
        EdgeNode.result(accounts.confirmRoles(ada, mara));
        assertThat(roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.SUPERVISOR);
    }

    @Test
    void supervising_another_team_is_granted_anew() {
        EdgeNode.result(accounts.createTeam(EdgeNode.SYSTEM, new Team(SOUTH, "South")));
        change(EdgeNode.SYSTEM, EdgeNode.TEAM, Role.SUPERVISOR);

        change(ada, EdgeNode.TEAM, Role.SUPERVISOR);
        assertThat(roles()).containsExactly(Role.SUPERVISOR);
        change(ada, SOUTH, Role.SUPERVISOR);
        assertThat(roles()).isEmpty();
    }

    @Test
    void what_is_declined_or_no_longer_wanted_waits_no_more() {
        change(ada, EdgeNode.TEAM, Role.AUDITOR);
        EdgeNode.result(accounts.declineRoles(eve, mara));
        assertThat(EdgeNode.result(accounts.roleRequests(ada))).isEmpty();

        change(ada, EdgeNode.TEAM, Role.AUDITOR);
        change(ada, EdgeNode.TEAM, Role.CASE_WORKER);
        EdgeNode.result(accounts.confirmRoles(eve, mara));
        assertThat(roles()).containsExactly(Role.CASE_WORKER);
    }

    @Test
    void other_roles_and_what_the_operator_does_need_no_second_person() {
        change(ada, EdgeNode.TEAM, Role.CASE_WORKER, Role.MEDIATOR);
        assertThat(roles()).containsExactlyInAnyOrder(Role.CASE_WORKER, Role.MEDIATOR);
        change(ada, EdgeNode.TEAM, Role.AUDITOR);
        EdgeNode.result(accounts.confirmRoles(EdgeNode.SYSTEM, mara));
        assertThat(roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void only_administrators_confirm() {
        change(ada, EdgeNode.TEAM, Role.AUDITOR);
        var supervisor =
                new Actor.Staff(
                        new StaffId(UUID.randomUUID()),
                        Set.of(Role.SUPERVISOR),
                        Set.of(),
                        EdgeNode.TEAM);

        assertThatThrownBy(() -> EdgeNode.result(accounts.confirmRoles(supervisor, mara)))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> EdgeNode.result(accounts.declineRoles(supervisor, mara)))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> EdgeNode.result(accounts.roleRequests(supervisor)))
                .isInstanceOf(NotPossible.class);
    }

    private void change(Actor by, TeamId team, Role... roles) {
        EdgeNode.result(accounts.change(by, mara, details(team, roles)));
    }

    private static StaffDetails details(TeamId team, Role... roles) {
        return new StaffDetails("Someone", team, Set.of(roles), Set.of(), 80);
    }

    private Set<Role> roles() {
        return roles(mara);
    }

    private Set<Role> roles(StaffId id) {
        return EdgeNode.result(accounts.named(EdgeNode.SYSTEM, Set.of(id))).get(id).roles();
    }
}
