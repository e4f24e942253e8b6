package org.beistand.readrecord;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.beistand.platform.ConnectionUse;
import org.beistand.platform.KeyedHash;
import org.beistand.platform.PurposeSecrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the record of reading on its table. */
@Configuration(proxyBeanMethods = false)
class ReadRecordConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    GatheredReadRecord readRecord(DataSource database, PurposeSecrets secrets, Clock clock) {
        return new GatheredReadRecord(
                new ReadingTable(database),
                new SearchedWords(KeyedHash.of(secrets, "words searched for")),
                clock,
                PATIENCE);
    }

    @Bean
    ConnectionUse connectionsOfReadRecord() {
        return new ConnectionUse("record of reading", 1);
    }
}
