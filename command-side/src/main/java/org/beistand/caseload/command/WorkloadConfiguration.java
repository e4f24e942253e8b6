package org.beistand.caseload.command;

import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.config.ConfigurerModule;
import org.beistand.access.DeclaredAccess;
import org.beistand.platform.Aggregates;
import org.beistand.rules.SetRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the loads of workers and what guards them. */
@Configuration(proxyBeanMethods = false)
class WorkloadConfiguration {

    @Bean
    WorkloadDesk workloadDesk(
            Clock clock,
            @Value("${beistand.zone:Europe/Berlin}") ZoneId zone,
            @Value("${beistand.caseload.points-per-hundred-hours:150}") int points) {
        if (points < 1 || points > 10_000) {
            throw new IllegalStateException(
                    "beistand.caseload.points-per-hundred-hours must be from 1 to 10000.");
        }
        return new WorkloadDesk(clock, zone, points);
    }

    @Bean
    ConfigurerModule workloads(WorkloadDesk desk) {
        return axon -> {
            var _ =
                    axon.registerComponent(WorkloadDesk.class, _ -> desk)
                            .configureAggregate(Aggregates.shell(Workload.class));
        };
    }

    @Bean
    DeclaredAccess workloadAccess() {
        return new WorkloadAccess();
    }

    @Bean
    SetRule unitsOfWorkloads() {
        return new UnitsOfWorkloads();
    }
}
