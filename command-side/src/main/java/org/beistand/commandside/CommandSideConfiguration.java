package org.beistand.commandside;

import java.util.Collection;
import org.beistand.access.KnownOperations;
import org.beistand.platform.Json;
import org.beistand.vocabulary.Concept;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;
import reactor.core.scheduler.Schedulers;

/** Opens the door for commands. */
@Configuration(proxyBeanMethods = false)
class CommandSideConfiguration {

    @Bean
    CommandNames commandNames() {
        return new CommandNames(Concept.ALL);
    }

    @Bean
    KnownOperations knownCommands() {
        return () ->
                Concept.ALL.stream()
                        .map(Concept::commandTypes)
                        .flatMap(Collection::stream)
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    @Bean
    CommandDescriptions commandDescriptions(CommandNames names) {
        return new CommandDescriptions(names, new Descriptions());
    }

    /** The description is worked out from classes on disk, which no event loop waits for. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebFilter describedBesideTheLoop() {
        return (exchange, chain) -> {
            var path = exchange.getRequest().getPath().value();
            var done = chain.filter(exchange);
            return path.startsWith("/v3/api-docs")
                    ? done.subscribeOn(Schedulers.boundedElastic())
                    : done;
        };
    }

    @Bean
    CommandReader commandReader() {
        return new CommandReader(Json.edge());
    }
}
