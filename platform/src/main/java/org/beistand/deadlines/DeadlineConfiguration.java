package org.beistand.deadlines;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.language.Commands;
import org.beistand.platform.ConnectionUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets every process that has something to wake take part in it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DeadlineSettings.class, TargetSettings.class})
class DeadlineConfiguration {

    @Bean
    ServiceTargets serviceTargets(TargetSettings settings) {
        return settings.targets();
    }

    @Bean
    DeadlineTable deadlines(DataSource database, @Qualifier("randomIds") Supplier<UUID> ids) {
        return new DeadlineTable(database, ids);
    }

    @Bean
    DeadlineRunner deadlineRunner(
            DataSource database,
            Clock clock,
            DeadlineSettings settings,
            Waking waking,
            DeadlineTable table) {
        var node = "node-" + ProcessHandle.current().pid() + "-" + System.identityHashCode(table);
        return new DeadlineRunner(new Schedulers(database, clock, settings, waking, node), table);
    }

    @Bean
    Waking waking(Commands commands, ObjectProvider<WhenDue> kinds) {
        return new Waking(
                kinds.orderedStream().collect(Collectors.toMap(WhenDue::kind, Function.identity())),
                commands);
    }

    @Bean
    HealthIndicator deadlinesHealthIndicator(DeadlineTable table, Clock clock) {
        return new DeadlineHealth(table, clock);
    }

    /** Looking, keeping, and one for each that is woken. */
    @Bean
    ConnectionUse connectionsOfDeadlines(DeadlineSettings settings) {
        return new ConnectionUse("deadlines", 2 + settings.threads());
    }
}
