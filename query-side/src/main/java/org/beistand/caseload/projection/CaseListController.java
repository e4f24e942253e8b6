package org.beistand.caseload.projection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.Urgency;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.WorkStage;
import org.beistand.language.Actor;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonName;
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

/** The case list for programs, as JSON and as a file. */
@RestController
final class CaseListController {
    private static final int USUAL = 50;
    private static final int PAGE = 200;
    private static final List<String> HEAD =
            List.of(
                    "number",
                    "stage",
                    "workStage",
                    "kind",
                    "urgency",
                    "team",
                    "worker",
                    "weight",
                    "client",
                    "receivedAt",
                    "lastContactAt",
                    "nextFollowUpOn",
                    "silent",
                    "closedAt");

    private final Asks asks;

    CaseListController(Asks asks) {
        this.asks = asks;
    }

    /** Filters as they stand in the address. */
    record Filter(
            @Nullable Set<CaseStage> stage,
            @Nullable Set<CaseKind> kind,
            @Nullable Set<Urgency> urgency,
            @Nullable Set<WorkStage> workStage,
            @Nullable String team,
            @Nullable String worker,
            CaseList.@Nullable Attention attention,
            CaseList.@Nullable Sort sort,
            @Nullable String after,
            @Nullable Integer limit) {

        CaseList query() {
            return query(after, limit == null ? USUAL : limit);
        }

        CaseList query(@Nullable String from, int atMost) {
            return new CaseList(
                    orNone(stage),
                    orNone(kind),
                    orNone(urgency),
                    orNone(workStage),
                    Asks.idOrNull(team, TeamId::of),
                    Asks.idOrNull(worker, StaffId::of),
                    attention,
                    Objects.requireNonNullElse(sort, CaseList.Sort.NUMBER),
                    from,
                    atMost);
        }

        private static <T> Set<T> orNone(@Nullable Set<T> codes) {
            return codes == null ? Set.of() : codes;
        }
    }

    @GetMapping("/api/cases")
    Mono<CaseList.Page> cases(
            @ModelAttribute Filter filter, Actor actor, ServerHttpRequest request) {
        return asks.ask(filter.query(), actor, request);
    }

    @GetMapping("/api/cases.csv")
    Mono<ResponseEntity<Flux<DataBuffer>>> file(
            @ModelAttribute Filter filter, Actor actor, ServerHttpRequest request) {
        return CsvAnswer.of(
                "cases.csv",
                HEAD,
                from ->
                        asks.ask(filter.query(from, PAGE), actor, request)
                                .map(page -> new CsvAnswer.Page(lines(page), page.next())));
    }

    private static List<String> lines(CaseList.Page page) {
        return page.rows().stream().map(row -> Csv.line(values(row))).toList();
    }

    private static List<@Nullable Object> values(CaseRow row) {
        return java.util.Arrays.asList(
                row.number(),
                row.stage(),
                row.work() == null ? null : row.work().stage(),
                row.kind(),
                row.urgency(),
                row.team(),
                row.worker(),
                row.weight(),
                name(row.clientName()),
                row.receivedAt(),
                row.lastContactAt(),
                row.nextFollowUpOn(),
                row.silent(),
                row.closedAt());
    }

    private static String name(@Nullable Sealed<PersonName> name) {
        return name instanceof Sealed.Open<PersonName>(var open) ? open.full() : "";
    }
}
