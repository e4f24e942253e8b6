package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.CaseFileOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.chronology.pages.ReadingPart;
import org.beistand.chronology.pages.ReadingPart.Wished;
import org.beistand.chronology.pages.Wish;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The whole chronology of a case, for reading. Words to look for come by POST. */
@PageHandler
class ReadingPages {
    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final ReadingPart reading;

    ReadingPages(Templates templates, Desk desk, Roster.Loader rosters, ReadingPart reading) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.reading = reading;
    }

    /** A wish as it stands in an address; what makes no sense in it is not wished. */
    record Asked(
            @Nullable List<String> show,
            @Nullable String from,
            @Nullable String until,
            @Nullable String asOf,
            @Nullable Long seen,
            @Nullable String since,
            @Nullable String order) {

        Wish with(String text) {
            return new Wish(
                    groups(),
                    day(from),
                    day(until),
                    minute(asOf),
                    seen,
                    since != null && seen != null,
                    "latest".equals(order),
                    text.strip());
        }

        private Set<EntryGroup> groups() {
            var names = show == null ? List.<String>of() : show;
            return Stream.of(EntryGroup.values())
                    .filter(g -> names.contains(g.name()))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** A day stands for its last minute. */
        private static @Nullable LocalDateTime minute(@Nullable String text) {
            try {
                return text == null || !text.contains("T")
                        ? endOf(day(text))
                        : LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES);
            } catch (DateTimeException e) {
                return null;
            }
        }

        private static @Nullable LocalDateTime endOf(@Nullable LocalDate day) {
            return day == null ? null : day.atTime(LocalTime.MAX).truncatedTo(ChronoUnit.MINUTES);
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            try {
                return text == null || text.isBlank() ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    @GetMapping("/cases/{id}/chronology")
    JteModel read(Ui ui, @PathVariable AdvocacyCaseId id, @ModelAttribute Asked asked) {
        return page(ui, id, asked.with(""));
    }

    @PostMapping("/cases/{id}/chronology")
    JteModel find(
            Ui ui, @PathVariable AdvocacyCaseId id, @ModelAttribute Asked asked, PostedForm form) {
        return page(ui, id, asked.with(form.text("text")));
    }

    private JteModel page(Ui ui, AdvocacyCaseId id, Wish wish) {
        var file = desk.ask(ui, new CaseFileOf(id));
        var roster = rosters.load(ui);
        var client = file.client() == null ? "" : Revealed.name(ui, file.client().name());
        return templates.casefileReading(
                ui,
                CaseViews.of(ui, roster, file),
                reading.view(ui, roster, id, new Wished(wish, client)));
    }
}
