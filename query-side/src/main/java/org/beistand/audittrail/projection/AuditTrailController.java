package org.beistand.audittrail.projection;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.language.Actor;
import org.beistand.language.StaffId;
import org.beistand.queryside.Asks;
import org.beistand.queryside.Csv;
import org.beistand.queryside.CsvAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail for programs, as JSON and as a file. */
@RestController
final class AuditTrailController {
    private static final int USUAL = 50;
    private static final int PAGE = 200;
    private static final List<String> HEAD =
            List.of(
                    "kind",
                    "what",
                    "at",
                    "occurredAt",
                    "position",
                    "staff",
                    "role",
                    "process",
                    "case",
                    "caseNumber",
                    "person",
                    "purpose",
                    "channel",
                    "codes");

    private final Asks asks;

    AuditTrailController(Asks asks) {
        this.asks = asks;
    }

    /** Filters as they stand in the address; {@code case} is a word of Java, hence the id. */
    record Filter(
            @Nullable String caseId,
            @Nullable String staff,
            @Nullable Instant from,
            @Nullable Instant until,
            AuditTrailOf.@Nullable Kind kind,
            @Nullable String before,
            @Nullable Integer limit) {

        AuditTrailOf query() {
            return query(before, limit == null ? USUAL : limit);
        }

        AuditTrailOf query(@Nullable String cursor, int atMost) {
            return new AuditTrailOf(
                    Asks.idOrNull(caseId, AdvocacyCaseId::of),
                    Asks.idOrNull(staff, StaffId::of),
                    from,
                    until,
                    kind,
                    cursor,
                    atMost);
        }
    }

    @GetMapping("/api/audit-trail")
    Mono<AuditTrailOf.Page> trail(
            @ModelAttribute Filter filter, Actor actor, ServerHttpRequest request) {
        return asks.ask(filter.query(), actor, request);
    }

    @GetMapping("/api/audit-trail.csv")
    Mono<ResponseEntity<Flux<DataBuffer>>> file(
            @ModelAttribute Filter filter, Actor actor, ServerHttpRequest request) {
        return CsvAnswer.of(
                "audit-trail.csv",
                HEAD,
                from ->
                        asks.ask(filter.query(from, PAGE), actor, request)
                                .map(page -> new CsvAnswer.Page(lines(page), page.next())));
    }

    private static List<String> lines(AuditTrailOf.Page page) {
        return page.entries().stream().map(entry -> Csv.line(values(entry))).toList();
    }

    private static List<@Nullable Object> values(Entry entry) {
        return Arrays.asList(
                entry.kind(),
                entry.what(),
                entry.at(),
                entry.occurredAt(),
                entry.position(),
                entry.staff(),
                entry.role(),
                entry.process(),
                entry.caseId(),
                entry.caseNumber(),
                entry.personId(),
                entry.purpose(),
                entry.channel(),
                codes(entry));
    }

    private static String codes(Entry entry) {
        return entry.codes().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(code -> code.getKey() + "=" + code.getValue())
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
