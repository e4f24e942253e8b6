package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.CaseFileOf;
import org.beistand.language.Purpose;
import org.beistand.language.Role;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One request for approval. Whoever is to decide reads the case for that purpose, and the record of
 * reading says so.
 */
@PageHandler
class ApprovalPages {
    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Supplier<UUID> ids;

    ApprovalPages(Templates templates, Desk desk, Roster.Loader rosters, Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.ids = randomIds;
    }

    @GetMapping("/cases/{id}/approvals/{part}")
    ResponseEntity<JteModel> show(Ui ui, @PathVariable AdvocacyCaseId id, @PathVariable UUID part) {
        var purpose = ui.has(Role.SUPERVISOR) ? Purpose.APPROVAL : Purpose.CASE_WORK;
        var file = desk.ask(ui, new CaseFileOf(id), purpose);
        var view = CaseViews.of(ui, rosters.load(ui), file);
        return view.course().approvals().stream()
                .filter(a -> a.id().equals(part.toString()))
                .map(a -> templates.casefileApproval(ui, new ApprovalPage(view, a, ids.get())))
                .map(ResponseEntity::ok)
                .findFirst()
                .orElseGet(() -> Desk.onTo(view.path()));
    }
}
