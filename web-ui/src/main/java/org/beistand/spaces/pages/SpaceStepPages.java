package org.beistand.spaces.pages;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.spaces.MeetingSpaceCommand.ResetOpeningOfDay;
import org.beistand.spaces.MeetingSpaceCommand.UnblockSpace;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.SpaceBlockId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a meeting space is closed, inspected, opened at other times and given up. */
@PageHandler
class SpaceStepPages {
    private static final String SPACE = "/spaces/{id}";

    private final Templates templates;
    private final SpaceOffice office;
    private final Roster.Loader rosters;

    SpaceStepPages(Templates templates, SpaceOffice office, Roster.Loader rosters) {
        this.templates = templates;
        this.office = office;
        this.rosters = rosters;
    }

    @GetMapping(SPACE + "/block")
    JteModel block(Ui ui, @PathVariable MeetingSpaceId id) {
        office.demandManager(ui);
        return blockPage(ui, id, null);
    }

    private JteModel blockPage(Ui ui, MeetingSpaceId id, @Nullable FormView typed) {
        var form =
                typed == null
                        ? FormView.fresh(office.id(), null)
                                .with("from", ui.words().today())
                                .with("fromTime", "08:00")
                                .with("until", ui.words().today())
                                .with("untilTime", "20:00")
                        : typed;
        return page(ui, id, new Step("block", SpaceSteps.block(ui)), form);
    }

    @PostMapping(SPACE + "/block")
    ResponseEntity<JteModel> block(Ui ui, @PathVariable MeetingSpaceId id, PostedForm form) {
        office.demandManager(ui);
        return office.send(
                ui, form, SpaceSteps.block(id, form), reply(id, again -> blockPage(ui, id, again)));
    }

    @GetMapping(SPACE + "/day")
    JteModel day(Ui ui, @PathVariable MeetingSpaceId id) {
        office.demandManager(ui);
        return dayPage(ui, id, null);
    }

    private JteModel dayPage(Ui ui, MeetingSpaceId id, @Nullable FormView typed) {
        var form =
                typed == null
                        ? FormView.fresh(office.id(), null)
                                .with("day", ui.words().today().plusDays(1))
                        : typed;
        return page(ui, id, new Step("day", SpaceSteps.day()), form);
    }

    @PostMapping(SPACE + "/day")
    ResponseEntity<JteModel> day(Ui ui, @PathVariable MeetingSpaceId id, PostedForm form) {
        office.demandManager(ui);
        return office.send(
                ui, form, SpaceSteps.day(id, form), reply(id, again -> dayPage(ui, id, again)));
    }

    @GetMapping(SPACE + "/inspection")
    JteModel inspection(Ui ui, @PathVariable MeetingSpaceId id) {
        office.demandManager(ui);
        return inspectionPage(ui, id, null);
    }

    private JteModel inspectionPage(Ui ui, MeetingSpaceId id, @Nullable FormView typed) {
        var form =
                typed == null
                        ? FormView.fresh(office.id(), null)
                                .with("on", ui.words().today())
                                .with("validUntil", ui.words().today().plusYears(1))
                        : typed;
        return page(ui, id, new Step("inspection", SpaceSteps.inspection(ui)), form);
    }

    @PostMapping(SPACE + "/inspection")
    ResponseEntity<JteModel> inspection(Ui ui, @PathVariable MeetingSpaceId id, PostedForm form) {
        office.demandManager(ui);
        return office.send(
                ui,
                form,
                SpaceSteps.inspection(id, form),
                reply(id, again -> inspectionPage(ui, id, again)));
    }

    @GetMapping(SPACE + "/retirement")
    JteModel retirement(Ui ui, @PathVariable MeetingSpaceId id) {
        office.demandManager(ui);
        return retirementPage(ui, id, null);
    }

    private JteModel retirementPage(Ui ui, MeetingSpaceId id, @Nullable FormView typed) {
        var form = typed == null ? FormView.fresh(office.id(), null) : typed;
        return page(ui, id, new Step("retirement", SpaceSteps.retirement(ui)), form);
    }

    @PostMapping(SPACE + "/retirement")
    ResponseEntity<JteModel> retirement(Ui ui, @PathVariable MeetingSpaceId id, PostedForm form) {
        office.demandManager(ui);
        return office.send(
                ui,
                form,
                SpaceSteps.retirement(id, form),
                reply(id, again -> retirementPage(ui, id, again)));
    }

    @PostMapping(SPACE + "/blocks/{block}/lifting")
    ResponseEntity<JteModel> lift(
            Ui ui,
            @PathVariable MeetingSpaceId id,
            @PathVariable SpaceBlockId block,
            PostedForm form) {
        office.demandManager(ui);
        return office.send(
                ui,
                form,
                new UnblockSpace(id, block),
                reply(id, again -> blockPage(ui, id, again)));
    }

    @PostMapping(SPACE + "/days/{day}/reset")
    ResponseEntity<JteModel> reset(
            Ui ui, @PathVariable MeetingSpaceId id, @PathVariable LocalDate day, PostedForm form) {
        office.demandManager(ui);
        return office.send(
                ui,
                form,
                new ResetOpeningOfDay(id, day),
                reply(id, again -> dayPage(ui, id, again)));
    }

    private static Reply reply(MeetingSpaceId id, Function<FormView, JteModel> again) {
        return new Reply("/spaces/" + id, "said.saved", again);
    }

    private record Step(String title, List<Field> fields) {}

    private JteModel page(Ui ui, MeetingSpaceId id, Step step, FormView form) {
        var space = SpaceView.of(ui, rosters.load(ui), office.space(ui, id));
        return templates.spacesStep(ui, SpaceStep.plain(step.title(), space, form, step.fields()));
    }
}
