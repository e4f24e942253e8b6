package org.beistand.datafolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataFolderIT {
    private static final String PROGRAMS = "beistand.postgres.programs";
    @TempDir static Path programs;
    @TempDir Path temp;

    @BeforeAll
    static void unpack_the_programs_only_once() {
        System.setProperty(PROGRAMS, programs.toString());
    }

    @AfterAll
    static void forget_where() {
        System.clearProperty(PROGRAMS);
    }

    @Test
    void both_databases_keep_what_they_acknowledge_and_survive_a_restart() throws Exception {
        try (var folder = DataFolder.own(data(), "start")) {
            for (var access : new DatabaseAccess[] {folder.owner(), folder.keysOwner()}) {
                assertThat(ask(access, "show fsync")).isEqualTo("on");
                assertThat(ask(access, "show synchronous_commit")).isEqualTo("on");
                assertThat(ask(access, "show full_page_writes")).isEqualTo("on");
                assertThat(ask(access, "show data_checksums")).isEqualTo("on");
                assertThat(ask(access, "show log_error_verbosity")).isEqualTo("terse");
                assertThat(ask(access, "show server_version")).startsWith("18.");
            }
            tell(folder.owner(), "create table kept(word text)");
            tell(folder.owner(), "insert into kept values ('still here')");
        }

        try (var folder = DataFolder.own(data(), "start")) {
            assertThat(ask(folder.owner(), "select word from kept")).isEqualTo("still here");
        }
    }

    @Test
    void nobody_gets_in_without_the_password_that_only_the_owner_can_read() throws Exception {
        try (var folder = DataFolder.own(data(), "start")) {
            var access = folder.application();
            var guessed = new DatabaseAccess(access.url(), access.user(), "guess");

            assertThatThrownBy(() -> ask(guessed, "select 1")).isInstanceOf(SQLException.class);
            assertThat(ask(access, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(
                                            data().resolve("databases.properties"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_second_owner_is_refused_and_another_command_joins() throws Exception {
        try (var first = DataFolder.own(data(), "start")) {
            assertThatThrownBy(() -> DataFolder.own(data(), "start"))
                    .isInstanceOf(CannotStart.class);
            try (var joined = DataFolder.ownOrJoin(data(), "verify")) {
                assertThat(joined.joined()).isTrue();
                assertThat(joined.application()).isEqualTo(first.application());
            }
            assertThat(ask(first.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_command_beside_another_short_command_is_told_to_wait() {
        try (var first = DataFolder.ownOrJoin(data(), "verify")) {
            assertThat(first.joined()).isFalse();
            assertThatThrownBy(() -> DataFolder.ownOrJoin(data(), "rebuild"))
                    .isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void closing_stops_both_servers() throws Exception {
        DatabaseAccess data;
        DatabaseAccess keys;
        try (var folder = DataFolder.own(data(), "start")) {
            data = folder.application();
            keys = folder.keysApplication();
        }

        assertThatThrownBy(() -> ask(data, "select 1")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> ask(keys, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void servers_left_behind_by_a_killed_process_are_stopped_and_nothing_is_lost()
            throws Exception {
        var holder = holdInAProcessOfItsOwn();
        var orphan = Postmaster.of(data().resolve("postgres"));
        assertThat(orphan.isRunning()).isTrue();
        holder.destroyForcibly().waitFor();
        assertThat(orphan.isRunning()).isTrue();

        try (var folder = DataFolder.own(data(), "start")) {
            Awaiting.within(Duration.ofSeconds(10)).until(() -> !orphan.isRunning());
            assertThat(ask(folder.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_killed_server_is_started_again_at_once() throws Exception {
        try (var folder = DataFolder.own(data(), "start")) {
            tell(folder.owner(), "create table kept as select 1 as n");
            var killed = Postmaster.of(data().resolve("postgres")).process();

            assertThat(killed.destroyForcibly()).isTrue();
            killed.onExit().join();

            Awaiting.within(Duration.ofSeconds(15))
                    .until(() -> ask(folder.owner(), "select n from kept").equals("1"));
        }
    }

    @Test
    void a_process_number_used_again_by_another_program_is_left_alone() throws Exception {
        DataFolder.own(data(), "start").close();
        var innocent = ProcessHandle.current().pid();
        Files.writeString(data().resolve("postgres/postmaster.pid"), innocent + "\n");

        try (var folder = DataFolder.own(data(), "start")) {
            assertThat(ask(folder.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void folders_that_are_not_ours_are_refused() throws Exception {
        Files.createDirectories(data());
        Files.writeString(data().resolve("thesis.odt"), "precious");
        assertThatThrownBy(() -> DataFolder.own(data(), "start")).isInstanceOf(CannotStart.class);

        var file = Files.writeString(temp.resolve("file"), "not a folder");
        assertThatThrownBy(() -> DataFolder.own(file, "start")).isInstanceOf(CannotStart.class);

        assertThatThrownBy(() -> DataFolder.own(Path.of("/proc/beistand"), "start"))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void a_folder_of_a_newer_format_is_refused() throws Exception {
        Files.createDirectories(data());
        Files.writeString(data().resolve("beistand.properties"), "format=2");

        assertThatThrownBy(() -> DataFolder.own(data(), "start")).isInstanceOf(CannotStart.class);
    }

    private Path data() {
        return temp.resolve("data with a space");
    }

    private Process holdInAProcessOfItsOwn() throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-D" + PROGRAMS + "=" + System.getProperty(PROGRAMS),
                                "-cp",
                                System.getProperty("java.class.path"),
                                HoldsDataFolder.class.getName(),
                                data().toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.lines().filter(line -> line.startsWith("jdbc:")).findFirst()).isPresent();
        return process;
    }

    private static String ask(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = connect(access);
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void tell(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = connect(access)) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
