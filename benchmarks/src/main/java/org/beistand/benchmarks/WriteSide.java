package org.beistand.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import org.beistand.platform.PlatformConfiguration;
import org.beistand.platform.testing.TestDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Everything that a command passes through, wired as in earnest, and no projections beside it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = "org.beistand.pages.PagesConfiguration")
@ComponentScan(
        basePackages = {
            "org.beistand.access",
            "org.beistand.adminrecord",
            "org.beistand.deadlines",
            "org.beistand.sealing",
            "org.beistand.readrecord",
            "org.beistand.signin",
            "org.beistand.problems",
            "org.beistand.advocacy.command",
            "org.beistand.people.command"
        },
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.pages\\..*"))
@Import(PlatformConfiguration.class)
class WriteSide {

    static ConfigurableApplicationContext on(TestDatabase database) throws IOException {
        var keys = Files.createTempDirectory("benchmark").resolve("master.key");
        return new SpringApplicationBuilder(WriteSide.class)
                .properties(database.properties())
                .properties(
                        "beistand.database.durable=true",
                        "beistand.keys.file=" + keys,
                        "beistand.signin.plain-loopback=true",
                        "beistand.signin.print-link=false",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "server.port=0")
                .logStartupInfo(false)
                .run(
                        "--logging.level.org.springframework.boot=error",
                        // the program's own settings are read too, but not all of it is here
                        "--management.endpoint.health.validate-group-membership=false");
    }
}
