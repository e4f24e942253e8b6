package org.beistand.standalone;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.Accounts;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole program on a database of its own, with two teams. */
final class Organisation implements AutoCloseable {
    static final Actor SYSTEM = new Actor.SystemProcess("test", null);
    static final TeamId NORTH = new TeamId(new UUID(7, 1));
    static final TeamId SOUTH = new TeamId(new UUID(7, 2));
    private static final String PASSWORD = "correct horse battery staple";

    final TestDatabase database = TestPostgres.fresh();
    final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final ConfigurableApplicationContext program;
    final Accounts accounts;
    private final Map<StaffId, String> names = new LinkedHashMap<>();

    Organisation(Path folder) {
        program =
                new SpringApplicationBuilder(BeistandApplication.class)
                        .properties(database.properties())
                        .properties(
                                "beistand.keys.file=" + folder.resolve("master.key"),
                                "beistand.signin.plain-loopback=true",
                                "beistand.signin.print-link=false",
                                "beistand.signin.tries-per-minute=1000000",
                                "beistand.limits.reads-per-minute=1000000",
                                "beistand.limits.searches-per-minute=1000000",
                                "beistand.limits.exports-per-day=1000000",
                                "beistand.limits.public-forms-per-minute=1000000",
                                "beistand.limits.live-streams=1000000",
                                "spring.main.banner-mode=off",
                                "server.address=127.0.0.1",
                                "server.port=0")
                        .run();
        accounts = program.getBean(Accounts.class);
        done(accounts.createTeam(SYSTEM, new Team(NORTH, "North")));
        done(accounts.createTeam(SYSTEM, new Team(SOUTH, "South")));
    }

    @CanIgnoreReturnValue
    static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    int port() {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Somebody new. */
    Actor.Staff staff(@Nullable TeamId team, Role role, Mark... marks) {
        var id = new StaffId(UUID.randomUUID());
        var name = "s" + names.size();
        var details = new StaffDetails("Staff " + name, team, Set.of(role), Set.of(marks), 100);
        var link = done(accounts.create(SYSTEM, id, new SignInName(name), details)).path();
        var token = link.substring(link.indexOf('=') + 1);
        done(accounts.setPassword(token, new Password(PASSWORD)));
        names.put(id, name);
        return new Actor.Staff(id, Set.of(role), Set.of(marks), team);
    }

    /** Somebody's browser, signed in. */
    Caller browser(Actor.Staff staff) {
        var browser = browser();
        browser.signIn(names.get(staff.id()), PASSWORD);
        return browser;
    }

    Caller browser() {
        return Caller.browser(http, port());
    }

    /** A program of somebody's. */
    Caller program(Actor.Staff staff, Actor.Scope... scopes) {
        var created = done(accounts.createToken(staff, "test", Set.of(scopes), Duration.ofDays(1)));
        return Caller.program(http, port(), created.secret());
    }

    /** Waits until every read model stands at the head of the log. */
    void caughtUp() {
        var behind =
                """
                select count(*) from read_model.projection
                where position < (select position from event_store.event_head)
                """;
        var client = JdbcClient.create(database.app());
        var deadline = Instant.now().plusSeconds(60);
        while (client.sql(behind).query(Long.class).single() > 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("The read models do not catch up");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        program.close();
        http.shutdownNow();
        database.close();
    }
}
