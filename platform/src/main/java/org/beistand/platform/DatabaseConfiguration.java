package org.beistand.platform;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.platform.DatabaseSettings.Access;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Gives every program its databases, migrated where it may, and clock, ids and JSON. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {

    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Supplier<UUID> randomIds() {
        return UUID::randomUUID;
    }

    @Bean
    @Primary
    JsonMapper jsonMapper() {
        return Json.edge();
    }

    @Bean
    @Primary
    DataSource dataSource(DatabaseSettings settings) {
        return opened("data", settings.database(), Migrations::migrate);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("keys")
    DataSource keysDataSource(DatabaseSettings settings) {
        return opened("keys", settings.keys(), Migrations::migrateKeys);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    private static DataSource opened(String name, Access access, Consumer<DataSource> migrate) {
        var owner = Databases.owner(access);
        if (owner != null) {
            migrate.accept(owner);
        }
        return Databases.pool(name, access);
    }
}
