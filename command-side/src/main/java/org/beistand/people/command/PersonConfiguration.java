package org.beistand.people.command;

import org.axonframework.config.ConfigurerModule;
import org.beistand.access.AccessTables;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.PeopleTables;
import org.beistand.language.Sealed;
import org.beistand.people.PersonName;
import org.beistand.platform.Aggregates;
import org.beistand.rules.SetRule;
import org.beistand.sealing.Sealing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers people's records and what guards them. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    ConfigurerModule people(Sealing sealing) {
        Erased erased = name -> sealing.open(new Name(name)).name() instanceof Sealed.Erased<?>;
        return axon -> {
            var _ =
                    axon.registerComponent(Erased.class, _ -> erased)
                            .configureAggregate(Aggregates.shell(Person.class));
        };
    }

    private record Name(Sealed<PersonName> name) {}

    @Bean
    DeclaredAccess personAccess() {
        return new PersonAccess();
    }

    @Bean
    SetRule personRelations(AccessTables tables) {
        return new PersonRelations(tables);
    }

    @Bean
    SetRule personMerges(PeopleTables tables) {
        return new PersonMerges(tables);
    }

    @Bean
    SetRule personTies(AccessTables tables, PeopleTables people) {
        return new PersonTies(tables, people);
    }
}
