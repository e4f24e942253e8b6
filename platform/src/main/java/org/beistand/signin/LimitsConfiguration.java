package org.beistand.signin;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets the limits that the edge holds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitsConfiguration {
    private static final int BEHIND_SECURITY = 0;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Bean
    @Order(BEHIND_SECURITY)
    EdgeLimits edgeLimits(
            DataSource database, BlockingWork work, LimitSettings settings, Clock clock) {
        var rows = new SharedBudget.Rows(JdbcClient.create(database), clock);
        var shared =
                new EdgeLimits.SharedLimits(
                        new SharedBudget(rows, "search", settings.searchesPerMinute(), MINUTE),
                        new SharedBudget(
                                rows, "export", settings.exportsPerDay(), Duration.ofDays(1)),
                        new SharedBudget(rows, "form", settings.publicFormsPerMinute(), MINUTE));
        return new EdgeLimits(
                shared,
                new ReadLimits(settings.readsPerMinute(), clock),
                new LiveStreams(settings.liveStreams()),
                work);
    }
}
