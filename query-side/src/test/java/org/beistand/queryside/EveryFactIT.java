package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.DomainEvent;
import org.beistand.language.Provenance;
import org.beistand.language.Purpose;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.platform.EventNames;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.queryside.testing.EveryFact;
import org.beistand.vocabulary.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** House rule 8 no. 6: every read model uses a fact, or ignores it for a reason that is given. */
class EveryFactIT {

    private static Set<String> names(Set<? extends Class<?>> types) {
        return types.stream()
                .map(type -> EventNames.all().nameOf(type).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Fact fact(DomainEvent event) {
        var id = UUID.randomUUID();
        return new Fact(
                new Recorded<>(
                        event,
                        new Provenance(
                                1,
                                0,
                                Instant.EPOCH,
                                new Provenance.Author(
                                        new StaffId(id), Role.CASE_WORKER, null, null),
                                new CommandId(id),
                                id,
                                id,
                                Purpose.CASE_WORK,
                                Channel.PAGE)),
                EventNames.all().nameOf(event.getClass()).name());
    }

    private static Set<String> unused(Projection projection) {
        return names(
                EveryFact.examples().stream()
                        .filter(e ->
                                projection.parts().stream().noneMatch(p -> p.concerns(fact(e))))
                        .map(DomainEvent::getClass)
                        .collect(Collectors.toSet()));
    }

    /** Facts that change nothing in a read model, and why (house rule 8 no. 6). */
    private static Properties reasons(Projection projection) {
        var reasons = new Properties();
        var name = "/ignored-facts/" + projection.name() + ".properties";
        try (var text = EveryFactIT.class.getResourceAsStream(name)) {
            if (text != null) {
                reasons.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }

    @Test
    void there_is_an_example_of_every_fact() {
        var types =
                Concept.ALL.stream()
                        .flatMap(concept -> concept.eventTypes().stream())
                        .collect(Collectors.toSet());

        assertThat(EveryFact.examples()).extracting(Object::getClass).hasSameElementsAs(types);
    }

    @Test
    void every_read_model_uses_each_fact_or_says_why_not(@TempDir Path folder) {
        try (var database = TestPostgres.fresh()) {
            var projections = StandAlone.on(database, folder.resolve("key")).projections();

            assertThat(projections).isNotEmpty();
            for (var projection : projections) {
                var reasons = reasons(projection);
                assertThat(unused(projection))
                        .as(projection.name())
                        .containsExactlyInAnyOrderElementsOf(reasons.stringPropertyNames());
                assertThat(List.copyOf(reasons.values()))
                        .allSatisfy(reason -> assertThat((String) reason).isNotBlank());
            }
        }
    }
}
