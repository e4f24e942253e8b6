package org.beistand.caseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableTest {
    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_the_one_of_the_heading(String separator) {
        var table = Table.parse(String.join(separator, "a", "b") + "\n1" + separator + "2\n");

        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(new Row(2, List.of("1", "2")));
    }

    @Test
    void quoted_separators_and_newlines_belong_to_their_value_and_lines_count_on() {
        var table = Table.parse("\"a;b,c\";d\n\"one\ntwo;\";x\ny;z\n");

        assertThat(table.columns()).containsExactly("a;b,c", "d");
        assertThat(table.rows())
                .containsExactly(
                        new Row(2, List.of("one\ntwo;", "x")), new Row(4, List.of("y", "z")));
    }

    @Test
    void a_row_of_the_wrong_width_is_named_and_the_others_are_kept() {
        var table = Table.parse("a,b\n1,2\nonly\n3,4\n");

        assertThat(table.rows()).extracting(Row::line).containsExactly(2L, 4L);
        assertThat(table.problems()).containsExactly(new RowProblem(3, "row", "number-of-columns"));
    }

    @Test
    void a_byte_order_mark_and_compression_make_no_difference() throws IOException {
        var plain = Files.writeString(temp.resolve("plain.csv"), "a,b\nö,2\n");
        var marked = Files.writeString(temp.resolve("marked.csv"), "\uFEFFa,b\nö,2\n");
        var zipped = temp.resolve("zipped");
        try (var out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write("a,b\nö,2\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Table.read(marked)).isEqualTo(Table.read(plain));
        assertThat(Table.read(zipped)).isEqualTo(Table.read(plain));
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_row_only() {
        var table = Table.parse("a,b\n1,2\n\"x,3\n4,5\n\"6\",\"seven\nlines\"\n8,9\n");

        assertThat(table.problems()).containsExactly(new RowProblem(3, "row", "broken-quote"));
        assertThat(table.rows())
                .containsExactly(
                        new Row(2, List.of("1", "2")),
                        new Row(4, List.of("4", "5")),
                        new Row(5, List.of("6", "seven\nlines")),
                        new Row(7, List.of("8", "9")));
    }

    @Test
    void a_quote_that_another_row_closes_costs_its_own_row_only() {
        var table = Table.parse("a;b\n\"x;1\n\"y\";2\n\"z\"q;3\n5;6\n");

        assertThat(table.problems())
                .containsExactly(
                        new RowProblem(2, "row", "broken-quote"),
                        new RowProblem(4, "row", "broken-quote"));
        assertThat(table.rows()).extracting(Row::line).containsExactly(3L, 5L);
    }

    @Test
    void a_quote_that_swallows_a_column_costs_its_own_row_only() {
        var table = Table.parse("a,b,c\n\"1,2,3\n4,\"\",6\n\"7\",8,9\n1,2,3\n");

        assertThat(table.problems()).extracting(RowProblem::line).containsExactly(2L);
        assertThat(table.rows()).extracting(Row::line).containsExactly(3L, 4L, 5L);
    }

    @Test
    void empty_lines_and_any_kind_of_line_end_are_counted() {
        var table = Table.parse("\na,b\r\n\r\n1,\"x\r\ny\"\r2,3\n\n\n4\n5,6");

        assertThat(table.rows()).extracting(Row::line).containsExactly(4L, 6L, 10L);
        assertThat(table.problems()).containsExactly(new RowProblem(9, "row", "number-of-columns"));
    }

    @Test
    void bytes_of_another_encoding_cost_their_row_only() throws IOException {
        var mixed = temp.resolve("mixed.csv");
        try (var out = Files.newOutputStream(mixed)) {
            out.write("a,b\nö,1\n".getBytes(StandardCharsets.UTF_8));
            out.write("ö,2\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write("\0,3\nü,4\n".getBytes(StandardCharsets.UTF_8));
        }

        var table = Table.read(mixed);

        assertThat(table.rows())
                .containsExactly(new Row(2, List.of("ö", "1")), new Row(5, List.of("ü", "4")));
        assertThat(table.problems())
                .containsExactly(
                        new RowProblem(3, "row", "not-utf-8"),
                        new RowProblem(4, "row", "not-utf-8"));
    }

    @Test
    void what_is_no_table_of_utf_8_text_is_refused_whole() throws IOException {
        var latin =
                Files.write(
                        temp.resolve("latin.csv"),
                        "ä,b\nö,2\n".getBytes(StandardCharsets.ISO_8859_1));
        var wide =
                Files.write(
                        temp.resolve("wide.csv"), "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16));
        var empty = Files.writeString(temp.resolve("empty.csv"), "");
        var torn = Files.write(temp.resolve("torn.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});

        assertThatThrownBy(() -> Table.read(latin)).isInstanceOf(NotImportable.class);
        assertThatThrownBy(() -> Table.read(wide)).isInstanceOf(NotImportable.class);
        assertThatThrownBy(() -> Table.read(empty)).isInstanceOf(NotImportable.class);
        assertThatThrownBy(() -> Table.read(torn)).isInstanceOf(NotImportable.class);
        assertThatThrownBy(() -> Table.read(temp.resolve("absent.csv")))
                .isInstanceOf(NotImportable.class);
        assertThatThrownBy(() -> Table.parse("a,a\n1,2\n")).isInstanceOf(NotImportable.class);
        assertThatThrownBy(() -> Table.parse("\"a,b\n1,2\n")).isInstanceOf(NotImportable.class);
    }
}
