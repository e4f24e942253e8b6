package org.beistand.workspace;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.language.Workspace;
import org.beistand.platform.ConnectionUse;
import org.beistand.sealing.Sealing;
import org.beistand.staff.Snippets;
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
            OwnWork work,
            DataSource database,
            Sealing sealing,
            @Qualifier("randomIds") Supplier<UUID> randomIds,
            Clock clock) {
        var table = new DraftTable(JdbcClient.create(database));
        return new Drafts(work, table, sealing, randomIds, clock);
    }

    @Bean
    SeenTable seenMarks(DataSource database, Clock clock) {
        return new SeenTable(JdbcClient.create(database), clock);
    }

    @Bean
    SavedViews savedViews(OwnWork work, Sealing sealing, DataSource database, Clock clock) {
        var table = new SavedViewTable(JdbcClient.create(database), clock);
        return new SavedViews(work, table, sealing);
    }

    @Bean
    Snippets snippets(OwnWork work, Sealing sealing, DataSource database, Clock clock) {
        var table = new SnippetTable(JdbcClient.create(database), clock);
        return new TeamSnippets(work, table, sealing);
    }

    @Bean
    Workspace workspace(OwnWork work, Drafts drafts, SavedViews views, SeenTable seen) {
        return new OwnWorkspace(work, drafts, views, seen);
    }

    @Bean
    WorkspaceExpiry workspaceExpiry(Drafts drafts, SeenTable seen) {
        return new WorkspaceExpiry(drafts, seen);
    }

    @Bean
    ConnectionUse connectionsOfWorkspace() {
        return new ConnectionUse("workspace", OwnWork.AT_ONCE);
    }
}
