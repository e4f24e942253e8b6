package org.beistand.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.beistand.language.Workspace;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.sealing.KeySettings;
import org.beistand.sealing.Sealing;
import org.beistand.staff.Snippets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workspace on a fresh database, under a clock that the test moves. */
final class WorkspaceNode extends Clock implements AutoCloseable {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final TestDatabase database = TestPostgres.fresh();
    private final OwnWork work = new OwnWork(database.app());
    private final KeySettings settings;
    private final WorkspaceConfiguration configuration = new WorkspaceConfiguration();
    private final Workspace workspace;

    WorkspaceNode(Path folder) {
        settings = new KeySettings(folder.resolve("keys/master.key"), null);
        workspace = another();
    }

    Workspace workspace() {
        return workspace;
    }

    /** The same workspace seen by another process. */
    Workspace another() {
        var sealing = sealing();
        return configuration.workspace(
                work,
                drafts(sealing),
                configuration.savedViews(work, sealing, database.app(), this),
                configuration.seenMarks(database.app(), this));
    }

    Snippets snippets() {
        return configuration.snippets(work, sealing(), database.app(), this);
    }

    WorkspaceExpiry expiry() {
        return configuration.workspaceExpiry(
                drafts(sealing()), configuration.seenMarks(database.app(), this));
    }

    OwnWork work() {
        return work;
    }

    TestDatabase database() {
        return database;
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    int keys() {
        return count(JdbcClient.create(database.keysApp()), "keys.unit_key");
    }

    int rows(String table) {
        return count(JdbcClient.create(database.app()), "workspace." + table);
    }

    private static int count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private Drafts drafts(Sealing sealing) {
        return configuration.workspaceDrafts(work, database.app(), sealing, UUID::randomUUID, this);
    }

    private Sealing sealing() {
        return Sealing.start(database.keysApp(), settings, UUID::randomUUID, this);
    }

    @Override
    public void close() {
        work.close();
        database.close();
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
