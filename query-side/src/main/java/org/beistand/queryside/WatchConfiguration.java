package org.beistand.queryside;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What watches the read models while they run. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    Halts halts(Clock clock) {
        return new Halts(clock);
    }

    @Bean
    ReadModelWatch readModelWatch(
            DataSource database, List<Projection> projections, Halts halts, Clock clock) {
        var names = projections.stream().map(Projection::name).sorted().toList();
        return new ReadModelWatch(database, names, halts, clock);
    }

    @Bean
    HealthIndicator readModelsHealthIndicator(ReadModelWatch watch) {
        return new ReadModelHealth(watch);
    }

    @Bean
    HealthIndicator readModelLagHealthIndicator(ReadModelWatch watch) {
        return new ReadModelLag(watch);
    }

    @Bean
    ReadModelMetrics readModelMetrics(ReadModelWatch watch) {
        return new ReadModelMetrics(watch);
    }
}
