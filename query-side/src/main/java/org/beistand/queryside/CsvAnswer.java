package org.beistand.queryside;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file of comma-separated values, written page by page while it is being sent. */
public final class CsvAnswer {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String MARK = "\uFEFF";

    private CsvAnswer() {}

    /** One page's lines, and the cursor of the next page. */
    public record Page(List<String> lines, @Nullable String next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** The file of all pages, beginning with the first; the head stands on top. */
    public static Mono<ResponseEntity<Flux<DataBuffer>>> of(
            String fileName, List<String> head, Function<@Nullable String, Mono<Page>> pages) {
        return pages.apply(null).map(first -> answer(fileName, head, first, pages));
    }

    private static ResponseEntity<Flux<DataBuffer>> answer(
            String fileName,
            List<String> head,
            Page first,
            Function<@Nullable String, Mono<Page>> pages) {
        var all =
                Mono.just(first)
                        .expand(p -> p.next() == null ? Mono.empty() : pages.apply(p.next()))
                        .map(page -> String.join("", page.lines()));
        var text = Flux.concat(Mono.just(MARK + Csv.line(head)), all);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + fileName + "\"")
                .body(text.map(CsvAnswer::buffer));
    }

    private static DataBuffer buffer(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
