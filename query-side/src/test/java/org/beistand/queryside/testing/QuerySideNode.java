package org.beistand.queryside.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.beistand.access.AccessTables;
import org.beistand.access.PeopleTables;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseDeclined;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.Queries;
import org.beistand.language.Queries.Asking;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.queryside.QuerySideApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole query side on a test's database, as it runs in earnest. */
public final class QuerySideNode implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final TestDatabase database;

    private QuerySideNode(ConfigurableApplicationContext context, TestDatabase database) {
        this.context = context;
        this.database = database;
    }

    /** Starts a node; several may share a database and a key file. */
    public static QuerySideNode on(TestDatabase database, Path masterKey, String... more) {
        return at(Clock.systemUTC(), database, masterKey, more);
    }

    /** Starts a node that lives by a clock. */
    public static QuerySideNode at(
            Clock clock, TestDatabase database, Path masterKey, String... more) {
        var properties = new ArrayList<>(List.of(database.properties()));
        properties.addAll(
                List.of(
                        "beistand.keys.file=" + masterKey,
                        "beistand.database.durable=false",
                        "beistand.signin.plain-loopback=true",
                        "beistand.signin.print-link=false",
                        "server.address=127.0.0.1",
                        "server.port=0"));
        properties.addAll(List.of(more));
        return new QuerySideNode(
                new SpringApplicationBuilder(QuerySideApplication.class)
                        .properties(properties.toArray(String[]::new))
                        .initializers((GenericApplicationContext context) -> {
                            context.registerBean("testClock", Clock.class, () -> clock);
                            context.registerBean(
                                    ReactorResourceFactory.class, QuerySideNode::ownThreads);
                        })
                        .run(),
                database);
    }

    /** A node that ends must not take away the threads of another in the same test run. */
    private static ReactorResourceFactory ownThreads() {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        return threads;
    }

    /** A part of the node. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** A part of the node that is not the only one of its kind. */
    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The port on which it serves. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A case worker of a team. */
    public static Actor.Staff worker(StaffId id, TeamId team) {
        return new Actor.Staff(id, Set.of(Role.CASE_WORKER), Set.of(), team);
    }

    /** Somebody of one role. */
    public static Actor.Staff of(Role role, @Nullable TeamId team) {
        return new Actor.Staff(new StaffId(UUID.randomUUID()), Set.of(role), Set.of(), team);
    }

    /** Writes the facts with the relations that commands would have written beside them. */
    public void log(List<? extends Recorded<?>> facts) {
        new LogWriter(database.superuser()).write(facts);
        relate(facts);
        eraseMadeUpKeys(facts.stream().mapToLong(f -> f.provenance().position()).min().orElse(0));
    }

    /** The texts of a made-up log name keys that never were; they count as erased. */
    private void eraseMadeUpKeys(long from) {
        var named =
                JdbcClient.create(database.app())
                        .sql(
                                """
                                select distinct found[1] from event_store.event,
                                  regexp_matches(payload, '"k" ?: ?"([0-9a-f-]{36})"', 'g') found
                                where position >= :from
                                """)
                        .param("from", from)
                        .query(String.class)
                        .list();
        var unused =
                JdbcClient.create(database.keysApp())
                        .sql(
                                """
                                insert into keys.destroyed_key (key_id)
                                select k from unnest(cast(:named as uuid[])) k
                                where not exists
                                  (select from keys.unit_key u where u.key_id = k)
                                on conflict do nothing
                                """)
                        .param("named", named.toArray(String[]::new))
                        .update();
    }

    /** Writes the relations alone, for facts that are in the log. */
    public void relate(List<? extends Recorded<?>> facts) {
        try (var connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            for (var fact : facts) {
                relate(fact, connection);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void relate(Recorded<?> fact, Connection connection) {
        var tables = part(AccessTables.class);
        var by = fact.provenance().author().staff();
        switch (fact.event()) {
            case ReferralReceived e -> {
                tables.caseReceived(connection, e.caseId().value(), e.team(), by);
                if (e.client() != null) {
                    named(connection, e.caseId().value(), e.client().value());
                }
            }
            case ClientNamed e -> named(connection, e.caseId().value(), e.client().value());
            case CaseAccepted e -> tables.caseAccepted(connection, e.caseId().value());
            case CaseDeclined e ->
                    tables.caseClosed(
                            connection, e.caseId().value(), fact.provenance().recordedAt());
            case CaseReopened e -> tables.caseReopened(connection, e.caseId().value());
            case CaseAssigned e -> {
                if (e.formerWorker() != null) {
                    tables.caseUnassigned(connection, e.caseId().value(), e.formerWorker());
                }
                tables.caseAssigned(connection, e.caseId().value(), e.worker());
            }
            case CaseClosed e -> tables.caseClosed(connection, e.caseId().value(), e.closedAt());
            case PersonRegistered e ->
                    tables.personRegistered(connection, e.personId().value(), by);
            default -> {}
        }
    }

    private void named(Connection connection, UUID caseId, UUID client) {
        part(AccessTables.class).personNamed(connection, caseId, client);
        part(PeopleTables.class).roleTaken(connection, caseId, client, "CLIENT");
    }

    /** Asks as a page would, at the latest position; throws what the port answers with. */
    public <A extends Queries.Answer> A ask(Actor actor, Queries.Query<A> query) {
        var head =
                JdbcClient.create(database.app())
                        .sql("select position from event_store.event_head")
                        .query(Long.class)
                        .single();
        return ask(Asking.of(actor, Channel.PAGE).atLeast(head), query);
    }

    /** Asks; throws what the port answers with. */
    public <A extends Queries.Answer> A ask(Asking asking, Queries.Query<A> query) {
        try {
            return part(Queries.class).ask(query, asking).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits until every read model stands at the head. */
    public void caughtUp() {
        var sql =
                """
                select count(*) from read_model.projection
                where position < (select position from event_store.event_head)
                """;
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var client = JdbcClient.create(database.app());
        while (client.sql(sql).query(Long.class).single() > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The read models do not catch up");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
