package org.beistand.adminrecord;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the record of administration on its table. */
@Configuration(proxyBeanMethods = false)
class AdminRecordConfiguration {

    @Bean
    AdminRecord adminRecord(DataSource database) {
        return new AdminNoteTable(JdbcClient.create(database));
    }
}
