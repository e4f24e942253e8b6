package org.beistand.platform;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings of Spring that every program of Beistand needs, weaker than any other source. */
final class PlatformDefaults implements EnvironmentPostProcessor {
    private static final Map<String, Object> DEFAULTS =
            Map.of(
                    // Migrations migrates as the owner; Boot would try it as the application
                    "spring.flyway.enabled", "false");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("beistand defaults", DEFAULTS));
    }
}
