package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.beistand.language.Actor;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.platform.StartRefused;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.AccountRejection.AdministratorStandsAlone;
import org.beistand.staff.AccountRejection.LastAdministrator;
import org.beistand.staff.AccountRejection.LinkNotValid;
import org.beistand.staff.AccountRejection.PasswordKnownToEverybody;
import org.beistand.staff.AccountRejection.SignInNameTaken;
import org.beistand.staff.AccountRejection.TeamMissing;
import org.beistand.staff.AccountRejection.TeamNameTaken;
import org.beistand.staff.Accounts;
import org.beistand.staff.Password;
import org.beistand.staff.Preferences;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.StaffMember.Status;
import org.beistand.staff.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsIT {
    private static final Password PASSWORD = new Password(EdgeNode.PASSWORD);
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private TestDatabase database;
    private EdgeNode node;
    private Accounts accounts;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, clock);
        accounts = node.accounts;
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void an_empty_organisation_gets_its_first_administrator_by_a_link_that_works_once() {
        var first = node.context.getBean(FirstAdministrator.class);
        var outdated = first.link().orElseThrow();
        var link = first.link().orElseThrow();

        assertRejected(LinkNotValid.class, a -> firstBy(a, outdated.path()));
        var id = EdgeNode.result(firstBy(accounts, link.path()));

        assertRejected(LinkNotValid.class, a -> firstBy(a, link.path()));
        assertThat(first.link()).isEmpty();
        assertThat(EdgeNode.result(accounts.directory(EdgeNode.SYSTEM)))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.id()).isEqualTo(id);
                    assertThat(m.roles()).containsExactly(Role.ADMINISTRATOR);
                    assertThat(m.initials()).isEqualTo("AL");
                });
        assertThat(node.statusFor(node.signIn("ada"))).isEqualTo(200);
    }

    @Test
    void the_first_link_is_good_for_an_hour() {
        var link = node.context.getBean(FirstAdministrator.class).link().orElseThrow();
        clock.move(Duration.ofHours(1));

        assertRejected(LinkNotValid.class, a -> firstBy(a, link.path()));
    }

    @Test
    void a_password_link_works_once_and_a_day() {
        var id = node.account("mara", Role.CASE_WORKER);
        var session = node.signIn("mara");
        var link = EdgeNode.result(accounts.passwordLink(EdgeNode.SYSTEM, id));
        var token = EdgeNode.token(link.path());
        EdgeNode.result(accounts.setPassword(token, new Password("another good password")));

        assertThat(node.statusFor(session)).isEqualTo(401);
        assertRejected(LinkNotValid.class, a -> a.setPassword(token, PASSWORD));
        var late = EdgeNode.result(accounts.passwordLink(EdgeNode.SYSTEM, id));
        clock.move(Duration.ofHours(24));
        assertRejected(
                LinkNotValid.class, a -> a.setPassword(EdgeNode.token(late.path()), PASSWORD));
    }

    @Test
    void only_administrators_and_the_system_manage_accounts() {
        var id = node.account("mara", Role.CASE_WORKER);
        var details = details(EdgeNode.TEAM, Role.CASE_WORKER);
        var team = new Team(new TeamId(UUID.randomUUID()), "South");
        List<Function<Actor, CompletionStage<?>>> managing =
                List.of(
                        accounts::accounts,
                        a -> accounts.create(a, someone(), new SignInName("x"), details),
                        a -> accounts.addImported(a, someone(), details),
                        a -> accounts.change(a, id, details),
                        a -> accounts.disable(a, id),
                        a -> accounts.enable(a, id),
                        a -> accounts.passwordLink(a, id),
                        a -> accounts.createTeam(a, team),
                        a -> accounts.removeTeam(a, team.id()));
        for (var role : Role.values()) {
            var actor = new Actor.Staff(id, Set.of(role), Set.of(), EdgeNode.TEAM);
            for (var operation : managing) {
                if (role != Role.ADMINISTRATOR) {
                    assertThatThrownBy(() -> EdgeNode.result(operation.apply(actor)))
                            .isInstanceOf(NotPossible.class);
                }
            }
        }
        for (var operation : managing) {
            assertThatThrownBy(() -> EdgeNode.result(operation.apply(new Actor.Anonymous())))
                    .isInstanceOf(NotPossible.class);
        }
        assertThat(
                        EdgeNode.result(
                                accounts.accounts(SignInAdministratorFixture.administrator(node))))
                .hasSize(2);
    }

    @Test
    void nobody_is_told_who_works_here_without_an_account() {
        assertThatThrownBy(() -> EdgeNode.result(accounts.directory(new Actor.Anonymous())))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> EdgeNode.result(accounts.teams(new Actor.Anonymous())))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void names_of_accounts_and_teams_are_unique() {
        node.account("mara", Role.CASE_WORKER);

        assertRejected(
                SignInNameTaken.class,
                a ->
                        a.create(
                                EdgeNode.SYSTEM,
                                someone(),
                                new SignInName("MARA"),
                                details(EdgeNode.TEAM, Role.CASE_WORKER)));
        assertRejected(
                TeamNameTaken.class,
                a ->
                        a.createTeam(
                                EdgeNode.SYSTEM, new Team(new TeamId(UUID.randomUUID()), "NORTH")));
    }

    @Test
    void an_administrator_has_no_other_role_and_workers_have_a_team() {
        assertRejected(
                AdministratorStandsAlone.class,
                a ->
                        a.create(
                                EdgeNode.SYSTEM,
                                someone(),
                                new SignInName("x"),
                                details(null, Role.ADMINISTRATOR, Role.CASE_WORKER)));
        assertRejected(
                TeamMissing.class,
                a ->
                        a.create(
                                EdgeNode.SYSTEM,
                                someone(),
                                new SignInName("x"),
                                details(null, Role.CASE_WORKER)));
    }

    @Test
    void the_last_administrator_stays() {
        var ada = SignInAdministratorFixture.administrator(node);

        assertRejected(LastAdministrator.class, a -> a.disable(EdgeNode.SYSTEM, ada.id()));
        assertRejected(
                LastAdministrator.class,
                a -> a.change(EdgeNode.SYSTEM, ada.id(), details(null, Role.AUDITOR)));
        assertThat(EdgeNode.result(accounts.named(EdgeNode.SYSTEM, Set.of(ada.id()))))
                .allSatisfy((_, m) -> {
                    assertThat(m.status()).isEqualTo(Status.ACTIVE);
                    assertThat(m.roles()).containsExactly(Role.ADMINISTRATOR);
                });
    }

    @Test
    void imported_staff_can_never_sign_in() {
        var id = someone();
        EdgeNode.result(accounts.addImported(EdgeNode.SYSTEM, id, details(null)));
        EdgeNode.result(accounts.addImported(EdgeNode.SYSTEM, id, details(null)));

        assertRejected(NotPossible.class, a -> a.passwordLink(EdgeNode.SYSTEM, id));
        assertRejected(NotPossible.class, a -> a.enable(EdgeNode.SYSTEM, id));
        assertThat(EdgeNode.result(accounts.directory(EdgeNode.SYSTEM)))
                .singleElement()
                .satisfies(m -> assertThat(m.status()).isEqualTo(Status.IMPORTED));
        assertThat(node.context.getBean(FirstAdministrator.class).link()).isPresent();
    }

    @Test
    void the_password_that_everybody_knows_counts_in_the_demonstration_only() {
        var known = new Password("beistand-demo");
        var id = node.account("mara", Role.CASE_WORKER);
        var link = EdgeNode.result(accounts.passwordLink(EdgeNode.SYSTEM, id));
        var token = EdgeNode.token(link.path());

        assertRejected(PasswordKnownToEverybody.class, a -> a.setPassword(token, known));
        try (var demo = new EdgeNode(database, clock, "beistand.demo=true")) {
            EdgeNode.result(demo.accounts.setPassword(token, known));
            demo.tryToSignIn("mara", "beistand-demo").expectHeader().location("/");
        }
        node.tryToSignIn("mara", "beistand-demo").expectHeader().location("/login?error");
    }

    @Test
    void the_demonstration_and_plain_loopback_stay_on_loopback() {
        for (var wrong :
                List.of(
                        new String[] {"server.address=0.0.0.0"},
                        new String[] {
                            "beistand.demo=true", "beistand.signin.plain-loopback=false"
                        })) {
            assertThatThrownBy(() -> new EdgeNode(database, clock, wrong).close())
                    .hasRootCauseInstanceOf(StartRefused.class);
        }
    }

    @Test
    void preferences_are_kept() {
        var id = node.account("mara", Role.CASE_WORKER);
        var me = new Actor.Staff(id, Set.of(Role.CASE_WORKER), Set.of(), EdgeNode.TEAM);
        assertThat(EdgeNode.result(accounts.preferences(me))).isEqualTo(Preferences.DEFAULT);
        var mine =
                new Preferences(
                        Preferences.Language.GERMAN,
                        Preferences.Theme.DARK,
                        Preferences.Tone.FORMAL,
                        Preferences.Shortcuts.OFF);

        EdgeNode.result(accounts.prefer(me, mine));

        assertThat(EdgeNode.result(accounts.preferences(me))).isEqualTo(mine);
    }

    @Test
    void values_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new Password("short")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Password("aaaaaaaaaaaaaaaa")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new SignInName("two words")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() ->
                        details(null)
                                .getClass()
                                .getConstructors()[0]
                                .newInstance("", null, Set.of(), Set.of(), 0))
                .hasRootCauseInstanceOf(InvalidValue.class);
    }

    private static CompletionStage<StaffId> firstBy(Accounts accounts, String path) {
        return accounts.createFirstAdministrator(
                EdgeNode.token(path), new SignInName("ada"), "Ada Lovelace", PASSWORD);
    }

    private static StaffId someone() {
        return new StaffId(UUID.randomUUID());
    }

    private static StaffDetails details(TeamId team, Role... roles) {
        return new StaffDetails("Someone", team, Set.of(roles), Set.of(), 80);
    }

    private void assertRejected(
            Class<? extends Throwable> type, Function<Accounts, CompletionStage<?>> operation) {
        assertThatThrownBy(() -> EdgeNode.result(operation.apply(accounts))).isInstanceOf(type);
    }
}
