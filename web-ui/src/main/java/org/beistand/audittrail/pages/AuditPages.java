package org.beistand.audittrail.pages;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.audittrail.pages.AuditView.Line;
import org.beistand.audittrail.pages.AuditView.Review;
import org.beistand.casefile.DisclosuresToReview.Waiting;
import org.beistand.casefile.DisclosuresToReviewOf;
import org.beistand.language.Purpose;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.pages.Csv;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;

/** Who did and who read what, when, in which role and why. */
@PageHandler
class AuditPages {
    private static final int PER_PAGE = 50;
    private static final int TABLE_STEP = 200;
    private static final List<String> FILTERS = List.of("caseId", "staff", "kind", "from", "until");

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;

    AuditPages(Templates templates, Desk desk, Roster.Loader rosters) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
    }

    @GetMapping("/audit")
    JteModel read(Ui ui, @RequestParam MultiValueMap<String, String> query) {
        var page = desk.ask(ui, question(ui, query, query.getFirst("before"), PER_PAGE));
        var roster = rosters.load(ui);
        var address = address(query);
        var filter = FormView.fresh(new UUID(0, 0), null);
        for (var name : FILTERS) {
            filter = filter.with(name, text(query, name));
        }
        var next = page.next() == null ? null : "/audit?" + address + "&before=" + page.next();
        return templates.auditRead(
                ui,
                new AuditView(
                        page.entries().stream().map(e -> AuditLines.of(ui, roster, e)).toList(),
                        filter,
                        staff(roster),
                        Option.of(ui, Kind.class),
                        reviews(ui, roster),
                        address,
                        next));
    }

    private List<Review> reviews(Ui ui, Roster roster) {
        if (!ui.has(Role.AUDITOR)) {
            return List.of();
        }
        return desk.ask(ui, new DisclosuresToReviewOf(), Purpose.AUDIT).waiting().stream()
                .map(w -> review(ui, roster, w))
                .toList();
    }

    private static Review review(Ui ui, Roster roster, Waiting w) {
        var text =
                ui.t(
                        "audit.review",
                        roster.name(w.disclosure().by()),
                        ui.dateTime(w.disclosure().toldAt()),
                        w.number().text());
        var disclosure = w.disclosure().disclosureId();
        return new Review("/cases/" + w.caseId() + "/disclosures/" + disclosure, text);
    }

    @GetMapping("/audit.csv")
    ResponseEntity<Flux<String>> table(Ui ui, @RequestParam MultiValueMap<String, String> query) {
        var roster = rosters.load(ui);
        var head =
                Stream.of(
                                "position",
                                "when",
                                "what",
                                "case",
                                "role",
                                "purpose",
                                "channel",
                                "details")
                        .map(c -> ui.t("auditColumn." + c))
                        .toList();
        return Csv.of(
                "audit",
                head,
                from ->
                        desk.askAhead(ui, question(ui, query, from, TABLE_STEP))
                                .thenApply(page -> lines(ui, roster, page)));
    }

    private static Csv.Page lines(Ui ui, Roster roster, AuditTrailOf.Page page) {
        var lines = page.entries().stream().map(e -> cells(AuditLines.of(ui, roster, e)));
        return new Csv.Page(lines.toList(), page.next());
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.position(),
                line.iso(),
                line.text(),
                line.number(),
                line.role(),
                line.purpose(),
                line.channel(),
                line.details());
    }

    private static AuditTrailOf question(
            Ui ui, MultiValueMap<String, String> query, @Nullable String before, int limit) {
        var kind = text(query, "kind");
        return new AuditTrailOf(
                read(query, "caseId", AdvocacyCaseId::of),
                read(query, "staff", StaffId::of),
                read(query, "from", d -> day(ui, d, 0)),
                read(query, "until", d -> day(ui, d, 1)),
                kind.isEmpty() ? null : read(query, "kind", Kind::valueOf),
                before,
                limit);
    }

    private static Instant day(Ui ui, String text, int later) {
        return LocalDate.parse(text).plusDays(later).atStartOfDay(ui.words().zone()).toInstant();
    }

    private static <T> @Nullable T read(
            MultiValueMap<String, String> query, String name, Function<String, T> reader) {
        try {
            var text = text(query, name);
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static String text(MultiValueMap<String, String> query, String name) {
        var value = query.getFirst(name);
        return value != null && value.matches("[A-Za-z0-9_-]{1,40}") ? value : "";
    }

    private static String address(MultiValueMap<String, String> query) {
        var address = new StringJoiner("&");
        FILTERS.stream()
                .filter(name -> !text(query, name).isEmpty())
                .forEach(name -> address.add(name + "=" + text(query, name)));
        return address.toString();
    }

    private static List<Option> staff(Roster roster) {
        return roster.staff().values().stream()
                .map(m -> new Option(m.id().toString(), m.displayName(), ""))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }
}
