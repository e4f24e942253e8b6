package org.beistand.advocacy.command;

import org.beistand.access.AccessTables;
import org.beistand.access.DeclaredAccess;
import org.beistand.rules.SetRule;
import org.beistand.signin.Colleagues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes known what guards advocacy cases. */
@Configuration(proxyBeanMethods = false)
class AdvocacyCaseConfiguration {

    @Bean
    DeclaredAccess advocacyCaseAccess() {
        return new AdvocacyCaseAccess();
    }

    @Bean
    SetRule caseNumbers() {
        return new CaseNumbers();
    }

    @Bean
    SetRule accountability(Colleagues colleagues) {
        return new Accountability(colleagues);
    }

    @Bean
    SetRule caseRelations(AccessTables tables) {
        return new CaseRelations(tables);
    }
}
