package org.beistand.styleguide.pages;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Urgency;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.StackedBars;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of all building blocks; in development and tests only. */
@PageHandler
@ConditionalOnBooleanProperty("beistand.styleguide")
class StyleguidePages {
    private final Templates templates;

    StyleguidePages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/styleguide")
    JteModel all(Ui ui) {
        var fresh = FormView.fresh(new UUID(0, 0), null).with("medium", Medium.PHONE);
        var wrong =
                new FormView(
                        Map.of("text", List.of("…")),
                        Map.of("text", "error.note.empty", "medium", "error.choose"),
                        List.of("problem.version-outdated.text"),
                        new UUID(0, 0).toString(),
                        3L,
                        Instant.EPOCH,
                        Map.of("text", "…"));
        return templates.styleguideAll(
                ui,
                new Blocks(
                        fresh,
                        wrong,
                        Option.of(ui, Medium.class, Map.of(Medium.PHONE, "phone")),
                        Option.of(ui, Urgency.class),
                        bars()));
    }

    private static StackedBars bars() {
        return StackedBars.of(
                List.of(
                        new StackedBars.Row("Amira Haddad", "AH", List.of(14, 5, 3), 20),
                        new StackedBars.Row("Jonas Weber", "JW", List.of(11, 4, 2), 20),
                        new StackedBars.Row("Ilse Brandt", "IB", List.of(8, 2, 4), 14)));
    }
}
