package org.beistand.standalone;

import java.util.HashMap;
import java.util.Map;
import org.beistand.platform.DatabaseConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;

/** Everything in one process: what command side, query side and pages declare, put together. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.beistand",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ANNOTATION,
                        classes = SpringBootApplication.class))
class BeistandApplication {

    /** Serves pages and API; settings beat whatever the configuration file says. */
    static ConfigurableApplicationContext serve(Map<String, Object> settings) {
        return run(BeistandApplication.class, WebApplicationType.REACTIVE, settings);
    }

    /** Only migrates; the context holds nothing but the databases. */
    static ConfigurableApplicationContext migrate(Map<String, Object> settings) {
        return run(DatabaseConfiguration.class, WebApplicationType.NONE, settings);
    }

    private static ConfigurableApplicationContext run(
            Class<?> source, WebApplicationType type, Map<String, Object> settings) {
        var application = new SpringApplication(source);
        application.setWebApplicationType(type);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.addInitializers(context ->
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command line", new HashMap<>(settings))));
        return application.run();
    }
}
