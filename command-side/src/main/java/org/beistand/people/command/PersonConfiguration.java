package org.beistand.people.command;

import org.axonframework.config.ConfigurerModule;
import org.beistand.access.AccessTables;
import org.beistand.access.DeclaredAccess;
import org.beistand.platform.Aggregates;
import org.beistand.rules.SetRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers people's records and what guards them. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    ConfigurerModule people() {
        return axon -> {
            var _ = axon.configureAggregate(Aggregates.shell(Person.class));
        };
    }

    @Bean
    DeclaredAccess personAccess() {
        return new PersonAccess();
    }

    @Bean
    SetRule personRelations(AccessTables tables) {
        return new PersonRelations(tables);
    }

    @Bean
    SetRule personTies(AccessTables tables) {
        return new PersonTies(tables);
    }
}
