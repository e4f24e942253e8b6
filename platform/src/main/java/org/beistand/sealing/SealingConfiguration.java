package org.beistand.sealing;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.platform.Closing;
import org.beistand.platform.PurposeSecrets;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every process the one {@link Sealing} on its key store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
public class SealingConfiguration {

    @Bean
    Sealing sealing(
            @Qualifier("keys") DataSource keys,
            KeySettings settings,
            @Qualifier("randomIds") Supplier<UUID> randomIds,
            Clock clock) {
        return Sealing.start(keys, settings, randomIds, clock);
    }

    @Bean
    KeyCheck keyCheck(@Qualifier("keys") DataSource keys, KeySettings settings) {
        return KeyCheck.on(keys, settings);
    }

    @Bean
    Closing closing(Sealing sealing) {
        return sealing::close;
    }

    @Bean
    PurposeSecrets purposeSecrets(Sealing sealing) {
        return sealing::secretFor;
    }
}
