package org.beistand.spaces.command;

import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.config.ConfigurerModule;
import org.beistand.access.DeclaredAccess;
import org.beistand.platform.Aggregates;
import org.beistand.rules.SetRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers sites and meeting spaces and what guards them. */
@Configuration(proxyBeanMethods = false)
class SpaceConfiguration {

    @Bean
    SpaceDesk spaceDesk(Clock clock, @Value("${beistand.zone:Europe/Berlin}") ZoneId zone) {
        return new SpaceDesk(clock, zone);
    }

    @Bean
    ConfigurerModule sitesAndSpaces(SpaceDesk desk) {
        return axon -> {
            var _ =
                    axon.registerComponent(SpaceDesk.class, _ -> desk)
                            .configureAggregate(Aggregates.shell(Site.class))
                            .configureAggregate(Aggregates.shell(MeetingSpace.class));
        };
    }

    @Bean
    DeclaredAccess spaceAccess() {
        return new SpaceAccess();
    }

    @Bean
    SetRule spacesOfSites() {
        return new SpacesOfSites();
    }
}
