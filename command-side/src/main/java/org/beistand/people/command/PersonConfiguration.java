package org.beistand.people.command;

import org.beistand.access.AccessTables;
import org.beistand.access.DeclaredAccess;
import org.beistand.rules.SetRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes known what guards people's records. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    DeclaredAccess personAccess() {
        return new PersonAccess();
    }

    @Bean
    SetRule personRelations(AccessTables tables) {
        return new PersonRelations(tables);
    }
}
