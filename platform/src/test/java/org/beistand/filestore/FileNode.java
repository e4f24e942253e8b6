package org.beistand.filestore;

import static org.beistand.access.Relation.ASSIGNED;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.access.AccessTables;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.documents.Contents;
import org.beistand.documents.Contents.Bringing;
import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.Actor;
import org.beistand.language.DomainCommand;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.TypedId;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.sealing.KeySettings;
import org.beistand.sealing.Sealing;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.adapter.JdkFlowAdapter;

/** Contents of files on a fresh database, with one case that one worker works on. */
final class FileNode implements AutoCloseable {
    static final CaseId CASE = new CaseId(new UUID(1, 1));
    static final DocumentId DOCUMENT = new DocumentId(new UUID(2, 1));
    static final Bringing BRINGING = new Bringing(CASE, DOCUMENT, FileIt.class);

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    final TestDatabase database = TestPostgres.fresh();
    final Actor.Staff worker = staff(1, Role.CASE_WORKER);
    final Actor.Staff colleague = staff(2, Role.CASE_WORKER);
    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final Contents contents;
    final Sealing sealing;

    record CaseId(UUID value) implements TypedId {}

    record FileIt(CaseId aggregateId) implements DomainCommand {}

    FileNode(Path folder, VirusScan... scans) {
        Supplier<UUID> ids = UUID::randomUUID;
        var keys = new KeySettings(folder.resolve("keys/master.key"), null);
        sealing = Sealing.start(database.keysApp(), keys, ids, clock);
        context.registerBean(
                "database",
                DataSource.class,
                database::app,
                bean -> ((AbstractBeanDefinition) bean).setDestroyMethodName(""));
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean("randomIds", Supplier.class, () -> ids);
        context.registerBean(Sealing.class, () -> sealing);
        context.registerBean(DeclaredAccess.class, () -> FileNode::rules);
        for (var scan : scans) {
            context.registerBean(VirusScan.class, () -> scan);
        }
        context.scan("org.beistand.access", "org.beistand.filestore");
        context.refresh();
        contents = context.getBean(Contents.class);
        open(context.getBean(AccessTables.class));
    }

    private static List<Rule<?>> rules() {
        return List.of(
                Rule.command(FileIt.class, c -> Touched.ofCase(c.aggregateId()))
                        .allow(ASSIGNED, Role.CASE_WORKER));
    }

    private void open(AccessTables tables) {
        try (var transaction = database.app().getConnection()) {
            var id = CASE.value();
            tables.caseReceived(transaction, id, new TeamId(new UUID(7, 1)), worker.id());
            tables.caseAccepted(transaction, id);
            tables.caseAssigned(transaction, id, worker.id());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor.Staff staff(int n, Role role) {
        return new Actor.Staff(new StaffId(new UUID(9, n)), Set.of(role), Set.of(), null);
    }

    StoredContent receive(byte[] file) {
        return receive(worker, BRINGING, new ByteArrayInputStream(file));
    }

    StoredContent receive(Actor actor, Bringing bringing, InputStream file) {
        try {
            return contents.receive(actor, bringing, file).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    boolean keep(StoredContent content) {
        return keep(new KeptContents.Named(CASE, DOCUMENT, content, worker.id()));
    }

    boolean keep(KeptContents.Named named) {
        try (Connection transaction = database.app().getConnection()) {
            return KeptContents.keep(named, transaction);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] read(StoredContent content) {
        var out = new java.io.ByteArrayOutputStream();
        JdkFlowAdapter.flowPublisherToFlux(contents.read(DOCUMENT, content))
                .toIterable(1)
                .forEach(out::writeBytes);
        return out.toByteArray();
    }

    JdbcClient rows() {
        return JdbcClient.create(database.superuser());
    }

    String state(StoredContent content) {
        return rows().sql("select state from workspace.file_content where content_id = ?")
                .param(content.contentId().value())
                .query(String.class)
                .single();
    }

    List<String> states() {
        return rows().sql("select state from workspace.file_content order by begun_at")
                .query((row, _) -> row.getString("state"))
                .list();
    }

    int pieces() {
        return rows().sql("select count(*) from workspace.file_piece")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
