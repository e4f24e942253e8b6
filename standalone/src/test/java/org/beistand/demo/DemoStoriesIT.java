package org.beistand.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.platform.PlatformConfiguration;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.Accounts;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
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

/** Tells the demonstration to the real command side. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemoStoriesIT {
    @TempDir private Path folder;

    // no @Configuration: the whole program's own scan must not find it
    @EnableAutoConfiguration(excludeName = "org.beistand.pages.PagesConfiguration")
    @ComponentScan(
            basePackages = {
                "org.beistand.access",
                "org.beistand.adminrecord",
                "org.beistand.deadlines",
                "org.beistand.filestore",
                "org.beistand.sealing",
                "org.beistand.readrecord",
                "org.beistand.signin",
                "org.beistand.problems",
                "org.beistand.workspace",
                "org.beistand.advocacy.command",
                "org.beistand.people.command",
                "org.beistand.caseload.command",
                "org.beistand.spaces.command",
                "org.beistand.separation.command",
                "org.beistand.demo"
            },
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.pages\\..*"))
    @Import(PlatformConfiguration.class)
    static class Program {}

    private ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.REACTIVE)
                .properties(database.properties())
                .properties(
                        "beistand.keys.file=" + folder.resolve("master.key"),
                        "beistand.demo=true",
                        "beistand.signin.plain-loopback=true",
                        "beistand.signin.print-link=false",
                        // health of the whole program, of which this is a part
                        "management.endpoint.health.validate-group-membership=false",
                        "server.address=127.0.0.1",
                        "server.port=0")
                .run();
    }

    @Test
    void forty_cases_of_nine_months_are_there_and_twelve_people_can_sign_in() {
        try (var database = TestPostgres.fresh();
                var context = start(database)) {
            var signIns = context.getBean(DemoStories.class).tell();

            assertThat(signIns).hasSize(12);
            assertThat(signIns)
                    .extracting(DemoStories.SignIn::signInName)
                    .contains("caseworker", "auditor");
            var events = JdbcClient.create(database.superuser());
            assertThat(count(events, "name = 'advocacy.referral-received'")).isEqualTo(40);
            assertThat(count(events, "recorded_at < now() - interval '240 days'")).isPositive();
            assertThat(count(events, "recorded_at > now() - interval '4 days'")).isPositive();
            // what nobody told is what the house noticed by itself meanwhile
            var noticed = "metadata like '%\"process\":\"deadlines\"%'";
            assertThat(count(events, "metadata like '%DEMO%' or " + noticed))
                    .isEqualTo(count(events, "true"));
            assertThat(recorded(events)).isSorted();
            assertThat(context.getBean(Clock.class).instant())
                    .isAfter(Instant.now().minusSeconds(60));
        }
    }

    @Test
    void told_a_second_time_nothing_is_added() {
        try (var database = TestPostgres.fresh();
                var context = start(database)) {
            var events = JdbcClient.create(database.superuser());
            var first = context.getBean(DemoStories.class).tell();
            var before = count(events, "true");

            var second = context.getBean(DemoStories.class).tell();

            assertThat(second).isEqualTo(first);
            assertThat(count(events, "true")).isEqualTo(before);
        }
    }

    @Test
    void an_organisation_in_use_is_left_alone() {
        try (var database = TestPostgres.fresh();
                var context = start(database)) {
            var somebody = new StaffDetails("Somebody", null, Set.of(Role.AUDITOR), Set.of(), 0);
            var _ =
                    context.getBean(Accounts.class)
                            .create(
                                    new Actor.SystemProcess("test", null),
                                    new StaffId(new UUID(1, 1)),
                                    new SignInName("somebody"),
                                    somebody)
                            .toCompletableFuture()
                            .join();

            assertThatThrownBy(() -> context.getBean(DemoStories.class).tell())
                    .isInstanceOf(DemoRefused.class);
            assertThat(count(JdbcClient.create(database.superuser()), "true")).isZero();
        }
    }

    private static long count(JdbcClient events, String which) {
        return events.sql("select count(*) from event_store.event where " + which)
                .query(Long.class)
                .single();
    }

    private static List<Instant> recorded(JdbcClient events) {
        return events
                .sql("select recorded_at from event_store.event order by position")
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }
}
