package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.staff.Accounts;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What administrators change, in the audit trail (decisions 0004 and 0030). */
class AdministrationTrailIT {
    private static final TeamId NORTH = new TeamId(new UUID(8, 1));
    private static final Actor.Staff ADMIN = QuerySideNode.of(Role.ADMINISTRATOR, null);
    private static final StaffId MARA = new StaffId(new UUID(8, 2));
    private static TestDatabase database;
    private static QuerySideNode node;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = TestPostgres.fresh();
        node = QuerySideNode.on(database, folder.resolve("master.key"));
        var accounts = node.part(Accounts.class);
        var admin = new StaffDetails("Ada", null, Set.of(Role.ADMINISTRATOR), Set.of(), 0);
        var system = new Actor.SystemProcess("test", null);
        var link = accounts.create(system, ADMIN.id(), new SignInName("ada"), admin);
        var token = link.toCompletableFuture().join().path().split("token=")[1];
        done(accounts.setPassword(token, new Password("a long enough password")));
        done(accounts.createTeam(ADMIN, new Team(NORTH, "North")));
        done(accounts.create(ADMIN, MARA, new SignInName("mara"), details(Role.CASE_WORKER)));
        done(accounts.change(ADMIN, MARA, details(Role.MEDIATOR)));
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    private static void done(CompletionStage<?> stage) {
        var _ = stage.toCompletableFuture().join();
    }

    private static StaffDetails details(Role role) {
        return new StaffDetails("Mara", NORTH, Set.of(role), Set.of(), 10);
    }

    private static List<Entry> trail(Actor by, Kind kind) {
        return node.ask(by, new AuditTrailOf(null, null, null, null, kind, null, 200)).entries();
    }

    @Test
    void an_auditor_sees_who_gave_which_role() {
        var entry = trail(QuerySideNode.of(Role.AUDITOR, null), Kind.ADMINISTRATION).getFirst();

        assertThat(entry.what()).isEqualTo("account-changed");
        assertThat(entry.staff()).isEqualTo(ADMIN.id());
        assertThat(entry.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(entry.codes())
                .containsEntry("account", MARA.toString())
                .containsEntry("rolesGiven", "MEDIATOR")
                .containsEntry("rolesTaken", "CASE_WORKER");
    }

    @Test
    void an_administrator_sees_the_same_and_nothing_of_any_case() {
        var all = trail(QuerySideNode.of(Role.ADMINISTRATOR, null), null);

        assertThat(all).extracting(Entry::kind).containsOnly(Kind.ADMINISTRATION);
        assertThat(all)
                .extracting(Entry::what)
                .containsExactly(
                        "account-changed",
                        "password-link-made",
                        "account-created",
                        "team-created",
                        "password-set",
                        "password-link-made",
                        "account-created");
        assertThat(trail(ADMIN, Kind.CHANGE)).isEmpty();
        assertThat(trail(ADMIN, Kind.READING)).isEmpty();
    }

    @Test
    void others_see_what_they_did_themselves_only() {
        assertThat(trail(QuerySideNode.of(Role.CASE_WORKER, NORTH), null)).isEmpty();
        assertThat(trail(QuerySideNode.of(Role.SUPERVISOR, NORTH), null)).isEmpty();
        assertThat(trail(ADMIN, null)).hasSize(7);
    }

    @Test
    void its_pages_join_without_gap_or_double() {
        var found = new ArrayList<Entry>();
        String before = null;
        do {
            var page = node.ask(ADMIN, new AuditTrailOf(null, null, null, null, null, before, 1));
            found.addAll(page.entries());
            before = page.next();
        } while (before != null);

        assertThat(found).isEqualTo(trail(ADMIN, null)).hasSize(7);
    }
}
