package org.beistand.commandside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.beistand.access.AccessTables;
import org.beistand.access.Subject;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.Accounts;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole command side on a database of its own, with staff who use it by token. */
public final class RunningCommandSide implements AutoCloseable {
    private static final Actor SYSTEM = new Actor.SystemProcess("test", null);

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<StaffId, String> secrets = new ConcurrentHashMap<>();

    private RunningCommandSide(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Starts it. */
    public static RunningCommandSide start() {
        var database = TestPostgres.fresh();
        return new RunningCommandSide(database, process(database, keyFile()).run());
    }

    /**
     * Starts several processes on one database, with more beans and settings; the first is asked.
     */
    public static List<RunningCommandSide> together(
            int processes, Class<?> beans, String... settings) {
        var database = TestPostgres.fresh();
        var keys = keyFile();
        return IntStream.range(0, processes)
                .mapToObj(_ ->
                        new RunningCommandSide(
                                database,
                                process(database, keys, beans).properties(settings).run()))
                .toList();
    }

    private static SpringApplicationBuilder process(
            TestDatabase database, String keys, Class<?>... beans) {
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .sources(beans)
                .properties(database.properties())
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "beistand.signin.plain-loopback=true",
                        "beistand.signin.print-link=false",
                        "beistand.keys.file=" + keys);
    }

    private static String keyFile() {
        try {
            return Files.createTempDirectory("keys").resolve("master.key").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** SQL as the application may use it. */
    public JdbcClient sql() {
        return JdbcClient.create(database.app());
    }

    /** What only the owner of the tables may do. */
    public void asOwner(String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            var _ = statement.executeUpdate(sql);
        }
    }

    /** SQL on the key store as the application may use it. */
    public JdbcClient keys() {
        return JdbcClient.create(database.keysApp());
    }

    /** A new team. */
    public TeamId team(String name) {
        var team = new TeamId(UUID.randomUUID());
        await(part(Accounts.class).createTeam(SYSTEM, new Team(team, name)).toCompletableFuture());
        return team;
    }

    /** A new member of staff with a token for reading and writing. */
    public Actor.Staff staff(TeamId team, Role role, Mark... marks) {
        var id = new StaffId(UUID.randomUUID());
        var staff = new Actor.Staff(id, Set.of(role), Set.of(marks), team);
        var details = new StaffDetails("Somebody", team, staff.roles(), staff.marks(), 20);
        var accounts = part(Accounts.class);
        await(
                accounts.create(SYSTEM, id, new SignInName("s" + id.value()), details)
                        .toCompletableFuture());
        var token =
                await(
                        accounts.createToken(
                                        staff,
                                        "test",
                                        Set.of(Actor.Scope.READ, Actor.Scope.WRITE),
                                        Duration.ofDays(1))
                                .toCompletableFuture());
        secrets.put(id, token.secret());
        return staff;
    }

    @CanIgnoreReturnValue
    private static <T> T await(CompletableFuture<T> future) {
        return future.join();
    }

    /** Puts a wall between somebody and a case. */
    public void wall(Actor.Staff staff, UUID caseId) throws SQLException {
        try (var connection = database.app().getConnection()) {
            part(AccessTables.class).wallBuilt(connection, staff.id(), Subject.CASE, caseId);
        }
    }

    /** A request in the name of somebody, still to be completed. */
    public HttpRequest.Builder request(Actor.Staff by, String path) {
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://127.0.0.1:"
                                        + context.getEnvironment().getProperty("local.server.port")
                                        + path))
                .header("Authorization", "Bearer " + secrets.get(by.id()))
                .header("Content-Type", "application/json");
    }

    /** A command in the name of somebody, under a new id. */
    public HttpResponse<String> post(Actor.Staff by, String path, String body) {
        return post(by, path, body, UUID.randomUUID());
    }

    /** A command in the name of somebody. */
    public HttpResponse<String> post(Actor.Staff by, String path, String body, UUID commandId) {
        return send(
                request(by, path)
                        .header("Idempotency-Key", commandId.toString())
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return sendLater(request).join();
    }

    /** Sends a request without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** Ends this process alone; others may still use its database. */
    public void stop() {
        context.close();
        http.close();
    }

    @Override
    public void close() {
        context.close();
        database.close();
        http.close();
    }
}
