package org.beistand.queryside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.DomainEvent;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Provenance;
import org.beistand.language.Purpose;
import org.beistand.language.Queries;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.people.PersonEvent;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.sealing.Sealing;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A running query side to which facts are given; its processors meet each of them twice before
 * anybody asks. One for the whole test run, so each test tells of things of its own.
 */
public final class GivenFacts implements AutoCloseable {
    /** The moment it is: half an hour past midnight in Berlin, and a new month, but not in UTC. */
    public static final Instant NOW = Instant.parse("2026-01-31T23:30:00Z");

    private final TestDatabase database = TestPostgres.fresh();
    private final QuerySideNode node;
    private final Map<UUID, Long> versions = new HashMap<>();
    private long position;

    private GivenFacts() {
        try {
            var key = Files.createTempDirectory("given").resolve("master.key");
            node =
                    QuerySideNode.at(
                            Clock.fixed(NOW, ZoneOffset.UTC),
                            database,
                            key,
                            "beistand.database.clock-apart=36500d");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the one of the test run to whoever asks for it. */
    public static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == GivenFacts.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(GivenFacts.class, _ -> new GivenFacts());
        }
    }

    /** Records the facts, as done by somebody, and lets every processor meet all facts twice. */
    public void by(StaffId author, DomainEvent... events) {
        List<Recorded<?>> facts = new ArrayList<>();
        for (var event : events) {
            facts.add(new Recorded<>(closed(event), provenance(author, event)));
        }
        node.log(facts);
        node.caughtUp();
        again();
    }

    private DomainEvent closed(DomainEvent event) {
        var unit =
                event instanceof PersonEvent
                        ? ErasableUnit.person(event.aggregateId())
                        : ErasableUnit.note(event.aggregateId());
        return (DomainEvent) node.part(Sealing.class).close((Record) event, unit);
    }

    private Provenance provenance(StaffId author, DomainEvent event) {
        var id = event.aggregateId().value();
        var version = versions.merge(id, 1L, Long::sum) - 1;
        var command = UUID.randomUUID();
        return new Provenance(
                ++position,
                version,
                NOW,
                new Provenance.Author(author, Role.CASE_WORKER, null, null),
                new CommandId(command),
                command,
                command,
                Purpose.CASE_WORK,
                Channel.PAGE);
    }

    /** The processors begin anew at the first fact, which their tables already know. */
    private void again() {
        var processors =
                node.part(Configuration.class)
                        .eventProcessingConfiguration()
                        .eventProcessors()
                        .values();
        processors.forEach(EventProcessor::shutDown);
        var tokens = JdbcClient.create(database.app());
        var _ =
                tokens.sql(
                                """
                                update event_store.token_entry
                                set token = null, token_type = null, owner = null
                                where processor_name in (select name from read_model.projection)
                                """)
                        .update();
        processors.forEach(EventProcessor::start);
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (behind(tokens) > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The processors do not come through again");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private long behind(JdbcClient tokens) {
        return tokens.sql(
                        """
                        select count(*) from event_store.token_entry
                        where processor_name in (select name from read_model.projection)
                          and (token is null or token::jsonb ->> 'index' <> :head)
                        """)
                .param("head", Long.toString(position))
                .query(Long.class)
                .single();
    }

    /** What somebody is answered now. */
    public <A extends Queries.Answer> A ask(Actor actor, Queries.Query<A> query) {
        return node.ask(actor, query);
    }

    /** The node that was given the facts. */
    public QuerySideNode node() {
        return node;
    }

    @Override
    public void close() {
        node.close();
        database.close();
    }
}
