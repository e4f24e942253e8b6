package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.beistand.language.Actor;
import org.beistand.language.Actor.Scope;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.AccountRejection.LastAdministrator;
import org.beistand.staff.AccountRejection.LinkNotValid;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.StaffMember.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountEndingsIT {
    private static final Password NEW = new Password("another good password");

    /** Whoever changed an account goes no further than its commit, until the session ends. */
    private static final String HELD_BEFORE_THE_COMMIT =
            """
            create function workspace.held() returns trigger language plpgsql as $$
            begin perform pg_advisory_xact_lock_shared(4711); return null; end $$;
            create constraint trigger held after update on workspace.account
                deferrable initially deferred for each row execute function workspace.held();
            select pg_advisory_lock(4711);
            """;

    private TestDatabase database;
    private EdgeNode node;
    private EdgeNode other;

    @BeforeEach
    void start() {
        var clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
        database = TestPostgres.fresh();
        node = new EdgeNode(database, clock);
        other = new EdgeNode(database, clock);
    }

    @AfterEach
    void stop() {
        node.close();
        other.close();
        database.close();
    }

    /** Each would pass the check that somebody stays, were the other not waited for. */
    @Test
    void two_administrators_who_disable_each_other_at_once_do_not_both_go() throws SQLException {
        var ada = SignInAdministratorFixture.administrator(node);
        var eve = SignInAdministratorFixture.administrator(node);

        CompletableFuture<Void> first;
        CompletableFuture<Void> second;
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(HELD_BEFORE_THE_COMMIT);
            first = node.accounts.disable(ada, eve.id()).toCompletableFuture();
            second = other.accounts.disable(eve, ada.id()).toCompletableFuture();
            awaitWaiting(2);
        }

        var ends = first.handle((_, e) -> e).join() == null ? 1 : 0;
        ends += second.handle((_, e) -> e).join() == null ? 1 : 0;
        assertThat(ends).isEqualTo(1);
        assertThat(
                        EdgeNode.result(
                                        node.accounts.named(
                                                EdgeNode.SYSTEM, Set.of(ada.id(), eve.id())))
                                .values())
                .filteredOn(m -> m.status() == Status.ACTIVE)
                .hasSize(1);
    }

    @Test
    void an_administrator_who_cannot_sign_in_yet_does_not_count() {
        var ada = SignInAdministratorFixture.administrator(node);
        var id = new StaffId(java.util.UUID.randomUUID());
        var details = new StaffDetails("Eve", null, Set.of(Role.ADMINISTRATOR), Set.of(), 0);
        EdgeNode.result(node.accounts.create(EdgeNode.SYSTEM, id, new SignInName("eve"), details));

        assertThatThrownBy(() -> EdgeNode.result(node.accounts.disable(ada, ada.id())))
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void a_new_password_ends_the_tokens_made_under_the_old_one() {
        var id = node.account("mara", Role.CASE_WORKER);
        var token = token(id);
        assertThat(statusByToken(token)).isEqualTo(200);
        var link = EdgeNode.result(node.accounts.passwordLink(EdgeNode.SYSTEM, id));

        EdgeNode.result(node.accounts.setPassword(EdgeNode.token(link.path()), NEW));

        assertThat(statusByToken(token)).isEqualTo(401);
    }

    @Test
    void disabling_an_account_ends_its_open_links() {
        SignInAdministratorFixture.administrator(node);
        var id = node.account("mara", Role.CASE_WORKER);
        var link = EdgeNode.result(node.accounts.passwordLink(EdgeNode.SYSTEM, id));

        EdgeNode.result(node.accounts.disable(EdgeNode.SYSTEM, id));
        EdgeNode.result(node.accounts.enable(EdgeNode.SYSTEM, id));

        assertThatThrownBy(() ->
                        EdgeNode.result(
                                node.accounts.setPassword(EdgeNode.token(link.path()), NEW)))
                .isInstanceOf(LinkNotValid.class);
    }

    @Test
    void a_disabled_account_gets_no_password() throws SQLException {
        var id = node.account("mara", Role.CASE_WORKER);
        var link = EdgeNode.result(node.accounts.passwordLink(EdgeNode.SYSTEM, id));
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update workspace.account set status = 'DISABLED'");
        }

        assertThatThrownBy(() ->
                        EdgeNode.result(
                                node.accounts.setPassword(EdgeNode.token(link.path()), NEW)))
                .isInstanceOf(LinkNotValid.class);
    }

    private String token(StaffId id) {
        var me = new Actor.Staff(id, Set.of(Role.CASE_WORKER), Set.of(), EdgeNode.TEAM);
        return EdgeNode.result(
                        node.accounts.createToken(
                                me, "calendar", Set.of(Scope.READ), Duration.ofDays(1)))
                .secret();
    }

    private int statusByToken(String token) {
        return node.client
                .get()
                .uri("/api/me")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private void awaitWaiting(int many) throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            int waiting = 0;
            while (waiting < many) {
                try (var rows =
                        statement.executeQuery(
                                "select count(*) from pg_stat_activity where wait_event_type ="
                                        + " 'Lock' and datname = current_database()")) {
                    assertThat(rows.next()).isTrue();
                    waiting = rows.getInt(1);
                }
            }
        }
    }
}
