package org.beistand.pages;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A table to take along, whole however long it is, safe to open in a spreadsheet. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** Some lines of the table, and the cursor of those that follow; {@code null} for none. */
    public record Page(List<List<String>> lines, @Nullable String next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The download of a table under a file name without any personal word, asked for page by page
     * while it is being sent; the first page stands before anything leaves.
     */
    public static ResponseEntity<Flux<String>> of(
            String name,
            List<String> head,
            Function<@Nullable String, CompletionStage<Page>> pages) {
        var first = Desk.await(pages.apply(null));
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .body(text(head, first, pages));
    }

    private static Flux<String> text(
            List<String> head,
            Page first,
            Function<@Nullable String, CompletionStage<Page>> pages) {
        var all =
                Mono.just(first)
                        .expand(p -> p.next() == null ? Mono.empty() : page(pages, p.next()))
                        .map(p -> p.lines().stream().map(Csv::line).collect(Collectors.joining()));
        return Flux.concat(Mono.just(BYTE_ORDER_MARK + line(head)), all);
    }

    private static Mono<Page> page(
            Function<@Nullable String, CompletionStage<Page>> pages, @Nullable String cursor) {
        return Mono.fromCompletionStage(() -> pages.apply(cursor));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs it. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
