package org.beistand.separation.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.config.ConfigurerModule;
import org.beistand.access.DeclaredAccess;
import org.beistand.platform.Aggregates;
import org.beistand.rules.SetRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers no-contact rules and what guards them. */
@Configuration(proxyBeanMethods = false)
class SeparationConfiguration {

    @Bean
    HouseDay houseDay(Clock clock, @Value("${beistand.zone:Europe/Berlin}") ZoneId zone) {
        return () -> LocalDate.ofInstant(clock.instant(), zone);
    }

    @Bean
    ConfigurerModule separationRules(HouseDay day) {
        return axon -> {
            var _ =
                    axon.registerComponent(HouseDay.class, _ -> day)
                            .configureAggregate(Aggregates.shell(SeparationRule.class));
        };
    }

    @Bean
    DeclaredAccess separationRuleAccess() {
        return new SeparationRuleAccess();
    }

    @Bean
    SetRule separations() {
        return new Separations();
    }
}
