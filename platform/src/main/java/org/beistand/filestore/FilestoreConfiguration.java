package org.beistand.filestore;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.access.Gate;
import org.beistand.documents.Contents;
import org.beistand.platform.ConnectionUse;
import org.beistand.sealing.Sealing;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the contents of files on the database. */
@Configuration(proxyBeanMethods = false)
class FilestoreConfiguration {

    @Bean
    @Fallback
    VirusScan noVirusScan() {
        return new NoVirusScan();
    }

    @Bean
    FileWork fileWork() {
        return new FileWork();
    }

    @Bean
    StoredContents.Surroundings fileSurroundings(
            Gate gate,
            Sealing sealing,
            VirusScan scan,
            @Qualifier("randomIds") Supplier<UUID> randomIds,
            Clock clock) {
        return new StoredContents.Surroundings(gate, sealing, scan, randomIds, clock);
    }

    @Bean
    Contents contents(
            FileWork work, DataSource database, StoredContents.Surroundings surroundings) {
        return new StoredContents(work, new FileTable(JdbcClient.create(database)), surroundings);
    }

    @Bean
    FileSweep fileSweep(DataSource database, Clock clock) {
        return new FileSweep(new FileTable(JdbcClient.create(database)), clock);
    }

    @Bean
    ConnectionUse connectionsOfFiles() {
        return new ConnectionUse("files", FileWork.CONNECTIONS);
    }
}
