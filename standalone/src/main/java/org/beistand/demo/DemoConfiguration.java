package org.beistand.demo;

import java.time.Clock;
import java.time.ZoneId;
import org.beistand.deadlines.DeadlineRunner;
import org.beistand.documents.Contents;
import org.beistand.language.Commands;
import org.beistand.staff.Absences;
import org.beistand.staff.Accounts;
import org.beistand.staff.Snippets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Only in a demonstration: a clock that can be moved, and the stories that move it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("beistand.demo")
class DemoConfiguration {
    /** Comes before the ordinary clock wherever one is asked for. */
    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock(Clock.systemUTC());
    }

    @Bean
    DemoStories demoStories(
            Commands commands,
            Contents contents,
            Accounts accounts,
            Absences absences,
            Snippets snippets,
            DemoClock clock,
            DeadlineRunner deadlines,
            @Value("${beistand.zone:Europe/Berlin}") ZoneId zone) {
        var ports = new DemoStories.Ports(commands, contents, deadlines);
        return new DemoStories(
                ports, new DemoStories.Staff(accounts, absences, snippets), clock, zone);
    }
}
