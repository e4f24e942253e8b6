package org.beistand.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.beistand.platform.testing.CanaryScan.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P1: the scanner finds what was planted in tables, in the server's files and in its WAL. */
class CanaryScanIT {
    private static final AtomicInteger COUNT = new AtomicInteger(7400);
    private final String word = "Mönchsgrasmücke" + COUNT.incrementAndGet();
    private final CanaryScan scan = new CanaryScan(List.of(word));
    private final TestDatabase database = TestPostgres.empty();
    private final JdbcClient owner = JdbcClient.create(database.owner());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_word_in_any_column_of_any_schema_is_found_through_sql() {
        execute("create schema hidden");
        execute(
                """
                create table hidden."Odd ""name" (a text, b jsonb, c bytea, d text[], "e e" varchar,
                  f xml, g bytea)
                """);
        execute("create materialized view hidden.copy as select '" + word + "'::text as kept");
        var inserted =
                owner.sql(
                                "insert into hidden.\"Odd \"\"name\" values (?, ?::jsonb, ?, ?, ?, ?::xml)")
                        .param(word)
                        .param("{\"deep\": [\"" + word + "\"]}")
                        .param(word.getBytes(StandardCharsets.UTF_8))
                        .param(new String[] {"x", word})
                        .param(base64("{\"text\":\"" + word + "\"}"))
                        .param("<a>" + word + "</a>")
                        .update();
        assertThat(inserted).isOne();

        assertThat(scan.tables(database.owner()))
                .extracting(Hit::place)
                .containsExactlyInAnyOrder(
                        "hidden.copy.kept",
                        "hidden.\"Odd \"\"name\".a",
                        "hidden.\"Odd \"\"name\".b",
                        "hidden.\"Odd \"\"name\".c",
                        "hidden.\"Odd \"\"name\".d",
                        "hidden.\"Odd \"\"name\".e e",
                        "hidden.\"Odd \"\"name\".f");
    }

    @Test
    void a_word_is_found_in_files_and_wal_of_the_server_even_after_its_row_is_gone() {
        execute("create table planted (long text, short text)");
        CanaryScan.keepUncompressed(database.owner());
        execute(
                "insert into planted values (repeat('0123456789 ', 900) || '%s', '%s')"
                        .formatted(word, word));
        execute("delete from planted");
        CanaryScan.checkpoint(database.superuser());

        var places = scan.filesOf(database.superuser()).stream().map(Hit::place).toList();

        assertThat(scan.tables(database.owner())).isEmpty();
        assertThat(places).anyMatch(place -> place.contains("pg_wal"));
        assertThat(places.stream().filter(place -> place.contains("/base/")).distinct()).hasSize(2);
    }

    private void execute(String sql) {
        var unused = owner.sql(sql).update();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
