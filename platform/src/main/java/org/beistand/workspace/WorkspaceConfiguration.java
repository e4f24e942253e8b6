package org.beistand.workspace;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.language.Workspace;
import org.beistand.sealing.Sealing;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the workspace on the database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WorkspaceConfiguration {

    @Bean
    OwnWork ownWork(DataSource database) {
        return new OwnWork(database);
    }

    @Bean
    Drafts workspaceDrafts(
            DataSource database,
            Sealing sealing,
            @Qualifier("randomIds") Supplier<UUID> randomIds,
            Clock clock) {
        return new Drafts(new DraftTable(JdbcClient.create(database)), sealing, randomIds, clock);
    }

    @Bean
    Workspace workspace(
            OwnWork work, Drafts drafts, Sealing sealing, DataSource database, Clock clock) {
        var client = JdbcClient.create(database);
        return new OwnWorkspace(
                work,
                drafts,
                new SavedViews(new SavedViewTable(client, clock), sealing),
                new SeenTable(client, clock));
    }

    @Bean
    DraftExpiry draftExpiry(OwnWork work, Drafts drafts) {
        return new DraftExpiry(work, drafts);
    }
}
