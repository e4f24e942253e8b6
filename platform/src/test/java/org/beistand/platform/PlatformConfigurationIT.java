package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Sending;
import org.beistand.platform.Ledger.LedgerCommand.Book;
import org.beistand.platform.Ledger.LedgerId;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class PlatformConfigurationIT {
    @TempDir private Path folder;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({"org.beistand.access", "org.beistand.sealing"})
    @Import(PlatformConfiguration.class)
    static class Program {
        @Bean
        EventNames ledgerNames() {
            return EventNames.of(List.of(Ledger.CONCEPT));
        }

        @Bean
        DeclaredAccess ledgerAccess() {
            return () -> List.of(Rule.command(Book.class, _ -> Touched.NOTHING).allowAnybody());
        }

        @Bean
        ConfigurerModule ledgers() {
            return axon -> axon.configureAggregate(Aggregates.shell(Ledger.class));
        }
    }

    private ConfigurableApplicationContext start(TestDatabase database, String... more) {
        var settings = new ArrayList<>(List.of(database.properties()));
        settings.add("beistand.keys.file=" + folder.resolve("master.key"));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .properties(settings.toArray(String[]::new))
                .run();
    }

    @Test
    void a_program_of_the_platform_starts_on_an_empty_database_and_carries_out_commands() {
        try (var database = TestPostgres.empty();
                var context = start(database)) {
            var system = new Actor.SystemProcess("import", null);
            var sending = Sending.of(system, new CommandId(new UUID(1, 2)), Channel.IMPORT);

            var outcome =
                    context.getBean(Commands.class)
                            .send(new Book(new LedgerId(new UUID(1, 1)), 3, 1), sending)
                            .toCompletableFuture()
                            .join();

            assertThat(outcome.position()).isEqualTo(1);
            assertThat(context.getBean(Positions.class).head()).isEqualTo(1);
            assertThat(context.getBeansOfType(DataSource.class)).hasSize(2);
        }
    }

    @Test
    void a_program_that_would_lose_facts_does_not_start() {
        try (var database = TestPostgres.fresh()) {
            assertThatThrownBy(() -> start(database, "beistand.database.durable=true"))
                    .hasRootCauseInstanceOf(StartRefused.class);
        }
    }
}
