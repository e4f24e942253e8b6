package org.beistand.sealing;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What watches the key store while the program runs. */
@Configuration(proxyBeanMethods = false)
class KeyHealthConfiguration {

    @Bean
    HealthIndicator keysHealthIndicator(@Qualifier("keys") DataSource keys, KeySettings settings) {
        return new KeyHealth(keys, settings);
    }
}
