package org.beistand.access;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the gate together from what the handlers declare. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    PeopleTables peopleTables() {
        return new PeopleTablesInSql();
    }

    @Bean
    AccessRules accessRules(
            ObjectProvider<DeclaredAccess> declarations, ObjectProvider<KnownOperations> known) {
        return new AccessRules(
                declarations.orderedStream().toList(), known.orderedStream().toList());
    }

    @Bean
    Gate gate(AccessRules rules, DataSource database, Clock clock) {
        return new GateKeeper(rules, database, clock);
    }

    @Bean
    AccessTables accessTables() {
        return new AccessTablesInSql();
    }
}
