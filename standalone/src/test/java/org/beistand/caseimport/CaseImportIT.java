package org.beistand.caseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.beistand.caseimport.ImportReport.Count;
import org.beistand.language.Actor;
import org.beistand.language.Commands;
import org.beistand.language.TeamId;
import org.beistand.platform.CommandsTogether;
import org.beistand.platform.PlatformConfiguration;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.sealing.Sealing;
import org.beistand.staff.Accounts;
import org.beistand.staff.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports into the real command side. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseImportIT {
    private static final Actor SYSTEM = new Actor.SystemProcess("test", null);
    @TempDir private Path folder;
    private TestDatabase database;
    private ConfigurableApplicationContext context;
    private JdbcClient log;

    // no @Configuration: the whole program's own scan must not find it
    @EnableAutoConfiguration(excludeName = "org.beistand.pages.PagesConfiguration")
    @ComponentScan(
            basePackages = {
                "org.beistand.access",
                "org.beistand.adminrecord",
                "org.beistand.deadlines",
                "org.beistand.sealing",
                "org.beistand.readrecord",
                "org.beistand.signin",
                "org.beistand.problems",
                "org.beistand.advocacy.command",
                "org.beistand.people.command"
            },
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.pages\\..*"))
    @Import(PlatformConfiguration.class)
    static class Program {}

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        context =
                new SpringApplicationBuilder(Program.class)
                        .web(WebApplicationType.REACTIVE)
                        .properties(database.properties())
                        .properties(
                                "beistand.keys.file=" + folder.resolve("master.key"),
                                "beistand.signin.print-link=false",
                                // health of the whole program, of which this is a part
                                "management.endpoint.health.validate-group-membership=false",
                                "server.address=127.0.0.1",
                                "server.port=0")
                        .run();
        log = JdbcClient.create(database.superuser());
    }

    @AfterEach
    void stop() {
        context.close();
        database.close();
    }

    private ImportReport imported(Path file) {
        return imported(file, (_, _) -> {});
    }

    private ImportReport imported(Path file, Acknowledged acknowledged) {
        var ground =
                new ImportGround(
                        context.getBean(Commands.class),
                        context.getBean(CommandsTogether.class),
                        context.getBean(Accounts.class),
                        context.getBean(Sealing.class)::prepare,
                        acknowledged);
        return CaseImport.of(file, ReceiptPhase.MAPPING).run(ground, _ -> {});
    }

    private long facts(String which) {
        return log.sql("select count(*) from event_store.event where " + which)
                .query(Long.class)
                .single();
    }

    @Test
    void a_table_becomes_cases_steps_and_endings_and_a_second_time_nothing() {
        var first = imported(ReceiptPhase.file("receipt-phase-small.csv"));
        var facts = facts("true");
        var second = imported(ReceiptPhase.file("receipt-phase-small.csv"));

        assertThat(first.problems()).isEmpty();
        assertThat(first.cases()).isEqualTo(new Count(3, 0));
        assertThat(first.steps()).isEqualTo(new Count(6, 0));
        assertThat(first.closings()).isEqualTo(new Count(1, 0));
        assertThat(facts("name = 'advocacy.referral-received'")).isEqualTo(3);
        assertThat(facts("name = 'advocacy.interaction-recorded'")).isEqualTo(6);
        assertThat(second.problems()).isEmpty();
        assertThat(second.cases()).isEqualTo(new Count(0, 3));
        assertThat(second.steps()).isEqualTo(new Count(0, 6));
        assertThat(second.closings()).isEqualTo(new Count(0, 1));
        assertThat(facts("true")).isEqualTo(facts);
    }

    @Test
    void what_is_imported_says_so_keeps_its_time_and_names_who_did_it() {
        var _ = imported(ReceiptPhase.file("receipt-phase-small.csv"));

        assertThat(
                        facts(
                                "name = 'advocacy.interaction-recorded' and payload not like '%\"IMPORTED\"%'"))
                .isZero();
        assertThat(facts("metadata not like '%\"process\":\"import\"%'")).isZero();
        assertThat(
                        facts(
                                "name = 'advocacy.interaction-recorded' and metadata not like '%\"staff\":%'"))
                .isZero();
        assertThat(facts("name = 'advocacy.case-closed' and payload like '%2011-06-10T07:00:00Z%'"))
                .isEqualTo(1);
        assertThat(facts("payload like '%2011-10-11T11:45:40.276Z%'")).isEqualTo(1);
    }

    @Test
    void workers_are_listed_and_cannot_sign_in() {
        var _ = imported(ReceiptPhase.file("receipt-phase-small.csv"));

        var accounts =
                log.sql(
                                """
                                select display_name from workspace.account
                                where status = 'IMPORTED' and sign_in_name is null
                                  and password_hash is null
                                order by 1
                                """)
                        .query(String.class)
                        .list();
        assertThat(accounts).containsExactly("Worker01", "Worker02", "Worker03", "Worker04");
    }

    @Test
    void a_repaired_file_adds_just_what_was_missing_even_to_a_closed_case() throws IOException {
        var good = Files.readAllLines(ReceiptPhase.file("receipt-phase-small.csv"));
        var broken = new ArrayList<>(good);
        broken.set(3, "\"" + good.get(3));
        broken.set(5, good.get(5).replace("2011-06-07 14:00:00+02:00", "some day"));
        broken.set(6, "");
        broken.set(7, good.get(7).replace("Worker04", ""));

        var first = imported(Files.write(folder.resolve("broken.csv"), broken));
        var second = imported(Files.write(folder.resolve("good.csv"), good));

        assertThat(first.problems())
                .extracting(RowProblem::line, RowProblem::reason)
                .containsExactly(
                        tuple(4L, "broken-quote"), tuple(6L, "not-a-time"), tuple(8L, "empty"));
        assertThat(first.cases()).isEqualTo(new Count(2, 0));
        assertThat(first.steps()).isEqualTo(new Count(3, 0));
        assertThat(first.closings()).isEqualTo(new Count(1, 0));
        assertThat(second.problems()).isEmpty();
        assertThat(second.cases()).isEqualTo(new Count(1, 2));
        assertThat(second.steps()).isEqualTo(new Count(3, 3));
        assertThat(second.closings()).isEqualTo(new Count(0, 1));
    }

    @Test
    void a_step_that_is_told_differently_later_is_reported_and_stays_as_it_was()
            throws IOException {
        var good = Files.readAllLines(ReceiptPhase.file("receipt-phase-small.csv"));
        var changed = new ArrayList<>(good);
        changed.set(2, good.get(2).replace("T02 Check", "T02 Doubt"));

        var _ = imported(Files.write(folder.resolve("good.csv"), good));
        var facts = facts("true");
        var second = imported(Files.write(folder.resolve("changed.csv"), changed));

        assertThat(second.problems())
                .containsExactly(new RowProblem(3, "step", "command-id-reused"));
        assertThat(second.steps()).isEqualTo(new Count(0, 5));
        assertThat(facts("true")).isEqualTo(facts);
    }

    @Test
    void a_team_of_that_name_that_is_there_already_gets_the_cases() {
        var team = new Team(new TeamId(new UUID(3, 3)), "receipt Phase");
        var _ =
                context.getBean(Accounts.class)
                        .createTeam(SYSTEM, team)
                        .toCompletableFuture()
                        .join();

        var report = imported(ReceiptPhase.file("receipt-phase-small.csv"));

        assertThat(report.problems()).isEmpty();
        assertThat(
                        log.sql("select distinct team_id from rules.case_access")
                                .query(UUID.class)
                                .list())
                .containsExactly(team.id().value());
    }

    @Test
    void every_command_is_acknowledged_with_its_position() {
        var heard = Collections.synchronizedList(new ArrayList<String>());

        var _ =
                imported(
                        ReceiptPhase.file("receipt-phase-small.csv"),
                        (id, position) -> heard.add(id.value() + " " + position));

        List<String> receipts =
                log.sql("select command_id || ' ' || position from event_store.command_receipt")
                        .query(String.class)
                        .list();
        assertThat(heard).containsExactlyInAnyOrderElementsOf(receipts).hasSize(3 * 5 + 6 + 2);
    }
}
