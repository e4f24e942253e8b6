package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.DocumentKind;
import org.beistand.casefile.CaseFileOf;
import org.beistand.documents.ContentType;
import org.beistand.documents.FileSize;
import org.beistand.language.NotPossible;
import org.beistand.pages.ArrivingForm;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Roster;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The documents of one case, and the forms by which more are filed. */
@PageHandler
class DocumentPages {
    private static final String ALL = "/cases/{id}/documents";
    private static final String VERSIONS = "/cases/{id}/documents/{part}/versions";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Filing filing;
    private final Supplier<UUID> ids;

    DocumentPages(
            Templates templates,
            Desk desk,
            Roster.Loader rosters,
            Filing filing,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.filing = filing;
        this.ids = randomIds;
    }

    @GetMapping(ALL)
    JteModel show(Ui ui, @PathVariable AdvocacyCaseId id) {
        return page(ui, new At(id, ""), null);
    }

    @PostMapping(ALL)
    ResponseEntity<JteModel> file(Ui ui, @PathVariable AdvocacyCaseId id, ArrivingForm arriving) {
        var at = new At(id, "");
        try (var posted = arriving.open()) {
            return filing.document(ui, at, posted, reply(ui, at));
        }
    }

    @GetMapping(VERSIONS)
    JteModel version(Ui ui, @PathVariable AdvocacyCaseId id, @PathVariable UUID part) {
        return page(ui, new At(id, part.toString()), null);
    }

    @PostMapping(VERSIONS)
    ResponseEntity<JteModel> fileVersion(
            Ui ui,
            @PathVariable AdvocacyCaseId id,
            @PathVariable UUID part,
            ArrivingForm arriving) {
        var at = new At(id, part.toString());
        try (var posted = arriving.open()) {
            return filing.version(ui, at, posted, reply(ui, at));
        }
    }

    private Reply reply(Ui ui, At at) {
        return new Reply(
                CaseTab.DOCUMENTS.path("/cases/" + at.caseId()),
                "said.filed",
                again -> page(ui, at, again));
    }

    private JteModel page(Ui ui, At at, @Nullable FormView typed) {
        var file = desk.ask(ui, new CaseFileOf(at.caseId()));
        var form = typed == null ? FormView.fresh(ids.get(), null) : typed;
        var page =
                new DocumentsPage(
                        CaseViews.of(ui, rosters.load(ui), file),
                        at.part(),
                        form,
                        Option.of(ui, DocumentKind.class),
                        takes(),
                        FileSize.MOST);
        if (at.part().isEmpty()) {
            return templates.casefileDocuments(ui, page);
        }
        if (page.called().isEmpty() || !page.c().may("file-document-version")) {
            throw new NotPossible();
        }
        return templates.casefileVersion(ui, page);
    }

    private static String takes() {
        return Arrays.stream(ContentType.values())
                .map(type -> "." + type.extension())
                .collect(Collectors.joining(",", "", ",.jpeg,image/jpeg"));
    }
}
