package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beistand.datafolder.ServerByHand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The settings of the compose file without containers: its commands, environment, secrets and
 * preparation on two servers started by hand.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComposeSettingsIT {
    private static final String SCRIPT = "docs/containers/prepare-database.sh";
    private static final String READY = "Beistand is ready: ";
    private static final String PASSWORD = "a long enough password";

    @TempDir static Path folder;
    private static ServerByHand database;
    private static ServerByHand keys;
    private static ComposeFile compose;

    @BeforeAll
    static void start_both_servers() throws Exception {
        var places = new HashMap<String, String>();
        places.put("/run/secrets", folder.resolve("secrets").toString());
        places.put("172.16.0.0/12", "127.0.0.1"); // the proxy
        compose = ComposeFile.with(places);
        Files.createDirectory(folder.resolve("secrets"));
        for (var secret : compose.secrets()) {
            Files.writeString(folder.resolve("secrets").resolve(secret), "of-" + secret + "\n");
        }
        database = server("database", "of-postgres");
        keys = server("keys", "of-keys-postgres");
        places.put("//database:5432", "//127.0.0.1:" + database.port());
        places.put("//keys:5432", "//127.0.0.1:" + keys.port());
    }

    @AfterAll
    static void stop_them() throws IOException {
        database.close();
        keys.close();
    }

    private static ServerByHand server(String service, String password) throws Exception {
        var environment = compose.environment(service);
        var server =
                ServerByHand.start(
                        folder,
                        environment.get("POSTGRES_INITDB_ARGS"),
                        compose.command(service),
                        password);
        prepare(server, environment);
        return server;
    }

    /** What psql makes of the script that the container runs at its first start. */
    private static void prepare(ServerByHand server, Map<String, String> environment)
            throws IOException {
        var script = Files.readString(ComposeFile.root().resolve(SCRIPT));
        var sql = script.substring(script.indexOf("<<'SQL'") + 7, script.lastIndexOf("SQL"));
        var superuser = JdbcClient.create(server.superuser("postgres"));
        Arrays.stream(
                        sql.replace(":'owner'", quoted(environment, "BEISTAND_OWNER_PASSWORD_FILE"))
                                .replace(
                                        ":'app'", quoted(environment, "BEISTAND_APP_PASSWORD_FILE"))
                                .replace(":\"database\"", environment.get("BEISTAND_DATABASE"))
                                .split(";"))
                .filter(statement -> !statement.isBlank())
                .forEach(statement -> superuser.sql(statement).update());
    }

    private static String quoted(Map<String, String> environment, String file) throws IOException {
        return "'" + Files.readString(Path.of(environment.get(file))).strip() + "'";
    }

    /** What the image and the compose file give to the program. */
    private static Map<String, String> environment() throws IOException {
        var environment = new TreeMap<>(compose.environment("beistand"));
        var image = Files.readString(ComposeFile.root().resolve("Dockerfile"));
        var set = Pattern.compile("(?m)^ENV (\\w+)=(\\S+)$").matcher(image);
        while (set.find()) {
            environment.put(set.group(1), set.group(2).replace("/data", folder + "/data"));
        }
        return environment;
    }

    private static OwnProcess program(Map<String, String> environment) throws IOException {
        var arguments = new ArrayList<>(compose.command("beistand"));
        arguments.addAll(List.of("--port", "0"));
        return OwnProcess.start(environment, arguments);
    }

    private static String loopback(String url) {
        return "http://127.0.0.1:" + url.substring(url.lastIndexOf(':') + 1);
    }

    @Test
    @Order(1)
    void the_first_administrator_signs_in_and_stays_so_over_a_restart() throws IOException {
        try (var visitor = Visitor.throughProxy("")) {
            try (var program = program(environment())) {
                visitor.goTo(loopback(program.after(READY)));
                var link = "/first-administrator" + program.after("/first-administrator");
                var form = visitor.page(link).selectFirst("form[action=/first-administrator]");
                var made =
                        visitor.submit(
                                form,
                                Map.of(
                                        "displayName",
                                        "Ada First",
                                        "name",
                                        "ada",
                                        "password",
                                        PASSWORD,
                                        "repeat",
                                        PASSWORD));
                assertThat(made.headers().firstValue("Location")).hasValue("/login?changed");
                assertThat(visitor.get(link.replaceFirst("token=.*", "token=again")).body())
                        .doesNotContain("Ada First");

                var signedIn = visitor.signIn("ada", PASSWORD);

                assertThat(signedIn.headers().allValues("Set-Cookie"))
                        .anyMatch(c -> c.startsWith("__Host-sid=") && c.contains("Secure"));
                assertThat(visitor.get("/session").body()).contains("true");
            }
            try (var program = program(environment())) {
                visitor.goTo(loopback(program.after(READY)));
                assertThat(visitor.get("/session").body()).contains("true");
                assertThat(program.after("Ctrl-C")).isNotEmpty();
            }
        }
    }

    /** An environment in which something is wrong. */
    record Wrong(String what, Map<String, String> environment) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Wrong> wrongs() throws IOException {
        var secrets = folder.resolve("secrets");
        return Stream.of(
                wrong("no secret", Map.of("BEISTAND_KEYS_PASSWORDFILE", secrets + "/none")),
                wrong(
                        "the secret of another",
                        Map.of("BEISTAND_DATABASE_PASSWORDFILE", secrets + "/keys-app")),
                wrong(
                        "the owner with the secret of another",
                        Map.of("BEISTAND_KEYS_OWNERPASSWORDFILE", secrets + "/app")),
                wrong(
                        "no server",
                        Map.of("BEISTAND_KEYS_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/k")),
                wrong(
                        "a role that may change facts",
                        Map.of(
                                "BEISTAND_DATABASE_USERNAME",
                                "beistand_owner",
                                "BEISTAND_DATABASE_PASSWORDFILE",
                                secrets + "/owner")));
    }

    private static Wrong wrong(String what, Map<String, String> changes) throws IOException {
        var environment = new TreeMap<>(environment());
        environment.putAll(changes);
        return new Wrong(what, environment);
    }

    private static void assertRefused(Map<String, String> environment) throws IOException {
        try (var program = program(environment)) {
            var said = program.saidUntilItsEnd();

            assertThat(program.exitCode()).as(String.join("\n", said)).isEqualTo(2);
            assertThat(said).singleElement().asString().startsWith("beistand: ").endsWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    @Order(2)
    void with_wrong_settings_it_says_one_sentence_and_ends(Wrong wrong) throws IOException {
        assertRefused(wrong.environment());
    }

    @Test
    @Order(2)
    void with_one_of_the_two_addresses_it_says_one_sentence_and_ends() throws IOException {
        var environment = new TreeMap<>(environment());
        environment.remove("BEISTAND_KEYS_DATABASE_URL");
        assertRefused(environment);
    }

    @Test
    @Order(3)
    void on_a_schema_of_a_newer_version_it_says_one_sentence_and_ends() throws IOException {
        var superuser = JdbcClient.create(database.superuser("beistand"));
        superuser
                .sql(
                        """
                        insert into event_store.migration_history (installed_rank, version,
                            description, type, script, checksum, installed_by, execution_time, success)
                        values (999, '9999.1', 'from tomorrow', 'SQL', 'V9999_1__from_tomorrow.sql',
                            1, 'somebody', 1, true)
                        """)
                .update();
        assertRefused(environment());
    }
}
