package org.beistand.standalone;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.reactive.ReactiveWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the place of the web server in commands that serve nobody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "beistand.serve", havingValue = "false")
class NoServer {

    @Bean
    ReactiveWebServerFactory nowhere() {
        return _ ->
                new WebServer() {
                    @Override
                    public void start() {}

                    @Override
                    public void stop() {}

                    @Override
                    public int getPort() {
                        return -1;
                    }
                };
    }
}
