package org.beistand.advocacy.command;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.beistand.access.AccessTables;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.PeopleTables;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.TargetCommand.NoticeDue;
import org.beistand.deadlines.Deadlines;
import org.beistand.deadlines.WhenDue;
import org.beistand.platform.Aggregates;
import org.beistand.platform.PurposeSecrets;
import org.beistand.rules.SetRule;
import org.beistand.sealing.Sealing;
import org.beistand.signin.Colleagues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers advocacy cases and what guards them. */
@Configuration(proxyBeanMethods = false)
class AdvocacyCaseConfiguration {

    @Bean
    CaseDesk caseDesk(
            Clock clock,
            @Value("${beistand.zone:Europe/Berlin}") ZoneId zone,
            ServiceTargets targets,
            DataSource database,
            Deadlines deadlines) {
        return new CaseDesk(clock, zone, targets, database, deadlines);
    }

    @Bean
    WhenDue casesWithDeadlines() {
        return new WhenDue(CaseDesk.DEADLINES, id -> new NoticeDue(new AdvocacyCaseId(id)));
    }

    @Bean
    ConfigurerModule advocacyCases(CaseDesk desk) {
        return axon -> {
            var _ =
                    axon.registerComponent(CaseDesk.class, _ -> desk)
                            .configureAggregate(Aggregates.shell(AdvocacyCase.class));
        };
    }

    @Bean
    DeclaredAccess advocacyCaseAccess() {
        return new AdvocacyCaseAccess();
    }

    @Bean
    SetRule caseNumbers(Sealing sealing, PurposeSecrets secrets) {
        return new CaseNumbers(new CaseReferences(sealing, secrets));
    }

    @Bean
    SetRule accountability(Colleagues colleagues, AccessTables tables) {
        return new Accountability(colleagues, tables);
    }

    @Bean
    SetRule unitsOfCases() {
        return new UnitsOfCases();
    }

    @Bean
    SetRule documentContents() {
        return new DocumentContents();
    }

    @Bean
    SetRule roles(AccessTables access, PeopleTables tables) {
        return new Roles(access, tables);
    }

    @Bean
    SetRule caseRelations(AccessTables tables) {
        return new CaseRelations(tables);
    }
}
