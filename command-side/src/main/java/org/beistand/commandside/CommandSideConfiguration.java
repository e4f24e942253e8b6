package org.beistand.commandside;

import java.util.Collection;
import org.beistand.access.KnownOperations;
import org.beistand.platform.Json;
import org.beistand.vocabulary.Concept;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    @Bean
    CommandReader commandReader() {
        return new CommandReader(Json.edge());
    }
}
