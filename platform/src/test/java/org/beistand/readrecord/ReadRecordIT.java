package org.beistand.readrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.crypto.spec.SecretKeySpec;
import org.beistand.access.Grounds;
import org.beistand.access.Relation;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.NotNow;
import org.beistand.language.Queries.Asking;
import org.beistand.language.Role;
import org.beistand.language.Shown;
import org.beistand.language.StaffId;
import org.beistand.platform.KeyedHash;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.readrecord.ReadRecord.Looked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadRecordIT {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final StaffId READER = new StaffId(new UUID(1, 1));
    private static final Grounds GROUNDS = new Grounds(Role.CASE_WORKER, Relation.ASSIGNED);
    private static final Asking ASKING =
            Asking.of(
                    new Actor.Staff(READER, Set.of(Role.CASE_WORKER), Set.of(), null),
                    Channel.PAGE);

    private TestDatabase database;
    private GatheredReadRecord record;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        record = patient(Duration.ofMillis(600));
    }

    private GatheredReadRecord patient(Duration patience) {
        return new GatheredReadRecord(
                new ReadingTable(database.app()),
                new SearchedWords(new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"))),
                Clock.fixed(NOW, ZoneOffset.UTC),
                patience);
    }

    @AfterEach
    void stop() {
        record.close();
        database.close();
    }

    @Test
    void a_reading_says_who_read_whose_content_when_why_and_by_which_relation() {
        var shown = new Shown(Set.of(new UUID(2, 1), new UUID(2, 2)), Set.of(new UUID(3, 1)));

        record.record(ASKING, GROUNDS, shown, looked("CaseFileOf"));

        assertThat(record.readings(of(new UUID(2, 2))))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.at()).isEqualTo(NOW);
                    assertThat(r.staff()).isEqualTo(READER);
                    assertThat(r.role()).isEqualTo(Role.CASE_WORKER);
                    assertThat(r.relation()).isEqualTo(Relation.ASSIGNED);
                    assertThat(r.view()).isEqualTo("CaseFileOf");
                    assertThat(r.requestId()).isEqualTo(new UUID(4, 1));
                    assertThat(r.cases()).isEqualTo(shown.cases());
                    assertThat(r.people()).isEqualTo(shown.people());
                });
        assertThat(record.readings(of(new UUID(2, 3)))).isEmpty();
    }

    @Test
    void what_shows_nobody_is_not_noted() {
        record.record(ASKING, GROUNDS, Shown.NOTHING, looked("Teams"));

        assertThat(rows()).isZero();
    }

    @Test
    void a_search_is_noted_whatever_it_found_and_equal_ones_can_be_told() {
        for (var words : List.of("Öztürk Ayşe", " Öztürk Ayşe", "Anybody")) {
            record.record(
                    ASKING, GROUNDS, Shown.NOTHING, new Looked("People", words, new UUID(4, 1)));
        }

        var searched =
                record.readings(new Reading.Wanted(null, READER, null, null, null, 10)).stream()
                        .map(Reading::searched)
                        .toList();
        assertThat(searched).hasSize(3).doesNotContainNull();
        assertThat(searched.get(1)).isEqualTo(searched.get(2)).isNotEqualTo(searched.get(0));
        assertThat(searched.toString()).doesNotContain("zt", "nybody");
    }

    @Test
    void what_cannot_be_noted_is_not_now_while_the_table_is_locked() throws SQLException {
        try (var connection = database.owner().getConnection();
                var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("lock table access_log.reading in access exclusive mode");

            assertThatThrownBy(this::read).isInstanceOf(NotNow.class);
            connection.rollback();
        }
        read();
        assertThat(rows()).isPositive();
    }

    @Test
    void what_cannot_be_noted_is_not_now_when_the_table_is_gone() throws SQLException {
        try (var connection = database.owner().getConnection();
                var drop = connection.createStatement()) {
            drop.execute("drop table access_log.reading");
        }

        assertThatThrownBy(this::read).isInstanceOf(NotNow.class);
    }

    @Test
    void what_cannot_be_noted_is_not_now_without_the_right_to() throws SQLException {
        try (var connection = database.owner().getConnection();
                var revoke = connection.createStatement()) {
            revoke.execute("revoke insert on access_log.reading from beistand_app");
        }

        assertThatThrownBy(this::read).isInstanceOf(NotNow.class);
    }

    @Test
    void readings_that_wait_share_transactions() throws Exception {
        record.close();
        record = patient(Duration.ofSeconds(20));
        var reads = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 200; i++) {
            reads.add(() -> {
                read();
                return true;
            });
        }
        try (var connection = database.owner().getConnection();
                var lock = connection.createStatement();
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            lock.execute("lock table access_log.reading in access exclusive mode");
            var results = reads.stream().map(readers::submit).toList();
            Await.until(() -> waitsForLock(), Duration.ofSeconds(5));
            connection.rollback();
            for (var result : results) {
                assertThat(result.get()).isTrue();
            }
        }

        assertThat(rows()).isEqualTo(200);
        var transactions =
                JdbcClient.create(database.superuser())
                        .sql("select count(distinct transaction_id) from access_log.reading")
                        .query(Integer.class)
                        .single();
        assertThat(transactions).isLessThan(20);
    }

    @Test
    void what_is_noted_can_neither_be_changed_nor_removed() {
        read();
        for (var sql :
                Set.of(
                        "update access_log.reading set view = 'x'",
                        "delete from access_log.reading",
                        "truncate access_log.reading",
                        "delete from access_log.reading_2026_11",
                        "truncate access_log.reading_2026_11")) {
            for (var role : Set.of(database.app(), database.owner())) {
                assertThatThrownBy(() -> JdbcClient.create(role).sql(sql).update())
                        .as(sql)
                        .isInstanceOf(RuntimeException.class);
            }
        }
        assertThat(rows()).isOne();
    }

    private boolean waitsForLock() {
        return JdbcClient.create(database.superuser())
                        .sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void read() {
        record.record(ASKING, GROUNDS, new Shown(Set.of(new UUID(2, 1)), Set.of()), looked("X"));
    }

    private static Looked looked(String view) {
        return new Looked(view, "", new UUID(4, 1));
    }

    private static Reading.Wanted of(UUID caseId) {
        return new Reading.Wanted(Set.of(caseId), null, null, null, null, 10);
    }

    private int rows() {
        return JdbcClient.create(database.superuser())
                .sql("select count(*) from access_log.reading")
                .query(Integer.class)
                .single();
    }
}
