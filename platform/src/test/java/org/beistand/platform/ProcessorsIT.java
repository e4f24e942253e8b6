package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessageHandler;
import org.beistand.platform.Ledger.LedgerCommand.Book;
import org.beistand.platform.Ledger.LedgerId;
import org.beistand.platform.testing.Eventually;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProcessorsIT {
    private TestDatabase database;
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicBoolean broke = new AtomicBoolean();

    @BeforeEach
    void start() throws Exception {
        database = TestPostgres.fresh();
        try (var owner = database.owner().getConnection()) {
            EventStoreIT.update(
                    owner, "create table read_model.seen (position bigint primary key, n int)");
        }
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private LedgerNode node(int segments) {
        ConfigurerModule reader = axon -> read(axon, segments);
        return LedgerNode.start(database.app(), List.of(), List.of(reader));
    }

    private void read(Configurer axon, int segments) {
        axon.eventProcessing()
                .registerEventHandler(_ -> counting(database.app()))
                .byDefaultAssignTo("reader")
                .registerPooledStreamingEventProcessor(
                        "reader",
                        Configuration::eventStore,
                        (_, builder) -> builder.initialSegmentCount(segments).batchSize(10));
    }

    private EventMessageHandler counting(DataSource source) {
        var client = JdbcClient.create(source);
        return message -> {
            long position = RecordedEvents.of(message).provenance().position();
            if (broken.get() && position > 30) {
                broke.set(true);
                throw new IllegalStateException("broken");
            }
            return client.sql(
                            """
                            insert into read_model.seen values (?, 1)
                            on conflict (position) do update set n = seen.n + 1
                            """)
                    .param(position)
                    .update();
        };
    }

    private boolean allSeenOnce(long count) {
        return JdbcClient.create(database.app())
                .sql("select count(*) = ? and coalesce(max(n), 1) = 1 from read_model.seen")
                .param(count)
                .query(Boolean.class)
                .single();
    }

    private static void book(LedgerNode node, int times) {
        for (int i = 0; i < times; i++) {
            node.send(new Book(new LedgerId(UUID.randomUUID()), 1, 1));
        }
    }

    @Test
    void four_fresh_nodes_start_at_once_on_an_empty_log_and_share_the_work() throws Exception {
        var nodes = new ArrayList<LedgerNode>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<LedgerNode> start = () -> node(4);
            for (var node : threads.invokeAll(List.of(start, start, start, start))) {
                nodes.add(node.get());
            }
        }
        try {
            nodes.forEach(node -> book(node, 10));
            Eventually.holds("all seen once", () -> allSeenOnce(40));

            nodes.removeFirst().close();
            nodes.removeFirst().close();
            book(nodes.getFirst(), 20);
            Eventually.holds("the rest seen once", () -> allSeenOnce(60));
        } finally {
            nodes.forEach(LedgerNode::close);
        }
    }

    @Test
    void a_new_reader_of_an_old_log_goes_on_where_it_was_stopped() {
        try (var writer = LedgerNode.on(database.app())) {
            book(writer, 60);
        }
        broken.set(true);
        try (var _ = node(1)) {
            // how much of it, depends on where batches happen to end
            Eventually.holds("a part is read", broke::get);
        }
        assertThat(tokenType()).endsWith("ReplayToken");

        broken.set(false);
        try (var _ = node(1)) {
            Eventually.holds("all is read", () -> allSeenOnce(60));
        }
    }

    private String tokenType() {
        return JdbcClient.create(database.app())
                .sql(
                        "select token_type from event_store.token_entry where processor_name = 'reader'")
                .query(String.class)
                .single();
    }
}
