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
import org.beistand.advocacy.SharedRecording;
import org.beistand.advocacy.TargetCommand.NoticeDue;
import org.beistand.deadlines.Deadlines;
import org.beistand.deadlines.WhenDue;
import org.beistand.platform.Aggregates;
import org.beistand.platform.CommandsTogether;
import org.beistand.platform.Histories;
import org.beistand.platform.PurposeSecrets;
import org.beistand.reactions.Reaction;
import org.beistand.rules.SetRule;
import org.beistand.sealing.Sealing;
import org.beistand.signin.Colleagues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers advocacy cases and what guards them. */
@Configuration(proxyBeanMethods = false)
class AdvocacyCaseConfiguration {

    @Bean
    CaseDesk caseDesk(
            Clock clock,
            @Value("${beistand.zone:Europe/Berlin}") ZoneId zone,
            ServiceTargets targets,
            CaseBooks books,
            Histories histories,
            Sealing sealing) {
        var redactor = new StoredRedactor(histories, sealing);
        return new CaseDesk(clock, new House(zone, targets), books, redactor);
    }

    @Bean
    CaseBooks caseBooks(DataSource database, RolesEverHeld roles, Deadlines deadlines) {
        return new CaseBooks(database, roles, deadlines);
    }

    @Bean
    RolesEverHeld rolesEverHeld(PurposeSecrets secrets) {
        return new RolesEverHeld(secrets);
    }

    @Bean
    Reaction whenPeopleChange(RolesEverHeld roles, DataSource database) {
        return new WhenPeopleChange(roles, database);
    }

    @Bean
    WhenDue casesWithDeadlines() {
        return new WhenDue(CaseBooks.DEADLINES, id -> new NoticeDue(new AdvocacyCaseId(id)));
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
    SharedRecording sharedRecording(CommandsTogether together) {
        return new SharedRecordings(together);
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
    SetRule redactedTexts() {
        return new RedactedTexts();
    }

    @Bean
    RedactedTextSweep redactedTextSweep(DataSource database, Sealing sealing, Clock clock) {
        return new RedactedTextSweep(JdbcClient.create(database), sealing, clock);
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
