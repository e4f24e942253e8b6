package org.beistand.caseload.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.caseload.ReductionKind;
import org.beistand.caseload.Workload;
import org.beistand.caseload.WorkloadOf;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What lies on a worker, what is agreed with her, and how too much of it is answered. */
@PageHandler
class WorkloadPages {
    private static final String LOAD = "/workloads/{id}";

    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Supplier<UUID> ids;

    WorkloadPages(
            Templates templates,
            Desk desk,
            Roster.Loader rosters,
            Submission submission,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.submission = submission;
        this.ids = randomIds;
    }

    @GetMapping(LOAD)
    JteModel show(Ui ui, @PathVariable StaffId id) {
        return templates.caseloadWorkload(ui, WorkloadView.of(ui, rosters.load(ui), load(ui, id)));
    }

    @GetMapping(LOAD + "/hours")
    JteModel hours(Ui ui, @PathVariable StaffId id) {
        return hours(ui, id, null);
    }

    @PostMapping(LOAD + "/hours")
    ResponseEntity<JteModel> agree(Ui ui, @PathVariable StaffId id, PostedForm form) {
        var _ = demandSupervisor(ui, id);
        return submission.send(
                ui,
                form,
                WorkloadForms.agree(id, form),
                new Reply("/workloads/" + id, "said.saved", again -> hours(ui, id, again)));
    }

    @GetMapping(LOAD + "/overload")
    JteModel overload(Ui ui, @PathVariable StaffId id) {
        return overload(ui, id, null);
    }

    @PostMapping(LOAD + "/overload")
    ResponseEntity<JteModel> answer(Ui ui, @PathVariable StaffId id, PostedForm form) {
        var _ = demandSupervisor(ui, id);
        return submission.send(
                ui,
                form,
                WorkloadForms.answered(id, form),
                new Reply("/workloads/" + id, "said.saved", again -> overload(ui, id, again)));
    }

    private JteModel hours(Ui ui, StaffId id, @Nullable FormView typed) {
        var load = demandSupervisor(ui, id);
        var form = typed == null ? WorkloadForms.hours(ui, ids.get(), load) : typed;
        return templates.caseloadHours(
                ui,
                new WorkloadPage(
                        WorkloadView.of(ui, rosters.load(ui), load),
                        form.outdated()
                                ? form.beside(WorkloadForms.hours(ui, ids.get(), load))
                                : form,
                        List.of(),
                        Option.of(ui, ReductionKind.class),
                        WorkloadForms.rows(form)));
    }

    private JteModel overload(Ui ui, StaffId id, @Nullable FormView typed) {
        var load = demandSupervisor(ui, id);
        return templates.caseloadOverload(
                ui,
                new WorkloadPage(
                        WorkloadView.of(ui, rosters.load(ui), load),
                        typed == null ? WorkloadForms.answer(ui, ids.get(), load) : typed,
                        WorkloadForms.answerFields(ui),
                        List.of(),
                        0));
    }

    /** A worker sees her own load, but settles nothing about it. */
    private Workload demandSupervisor(Ui ui, StaffId id) {
        if (!ui.has(Role.SUPERVISOR) || id.equals(ui.actor().staffId())) {
            throw new NotPossible();
        }
        return load(ui, id);
    }

    private Workload load(Ui ui, StaffId id) {
        return desk.ask(ui, new WorkloadOf(id));
    }
}
