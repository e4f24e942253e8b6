package org.beistand.peopledirectory.pages;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beistand.language.Sealed;
import org.beistand.pages.FormView;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.people.PersonId;
import org.beistand.peopledirectory.pages.SeparationStep.Kind;
import org.beistand.separation.SeparationBasis;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationReason;
import org.beistand.separation.SeparationRole;
import org.beistand.separation.SeparationRuleCommand.ImposeSeparationRule;
import org.beistand.separation.SeparationRuleId;
import org.beistand.separation.SeparationText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a supervisor settles who must be kept apart from a person. */
@PageHandler
class SeparationPages {
    private static final String RULE = "/people/{id}/separations/{part}";

    private final SeparationForms forms;
    private final Submission submission;
    private final Supplier<UUID> ids;

    SeparationPages(SeparationForms forms, Submission submission, Supplier<UUID> randomIds) {
        this.forms = forms;
        this.submission = submission;
        this.ids = randomIds;
    }

    @GetMapping("/people/{id}/separations")
    JteModel imposing(Ui ui, @PathVariable PersonId id) {
        return forms.impose(ui, id, fresh());
    }

    @PostMapping("/people/{id}/separations")
    ResponseEntity<JteModel> impose(Ui ui, @PathVariable PersonId id, PostedForm form) {
        return submission.send(
                ui, form, imposed(id, form), reply(id, f -> forms.impose(ui, id, f)));
    }

    private record Apart(PersonId other, SeparationRole role, SeparationLevel level) {}

    private static @Nullable Apart apart(PostedForm form) {
        var other = form.pick("other", PersonId::of);
        var role = form.choice("role", SeparationRole.class);
        var level = form.choice("level", SeparationLevel.class);
        return other == null || role == null || level == null
                ? null
                : new Apart(other, role, level);
    }

    private static @Nullable ImposeSeparationRule imposed(PersonId id, PostedForm form) {
        var apart = apart(form);
        var reason = form.choice("reason", SeparationReason.class);
        var basis = form.readIfAny("basis", SeparationBasis::valueOf);
        var expires = form.readIfAny("expiresOn", LocalDate::parse);
        var text = form.read("text", SeparationText::new);
        if (apart == null || reason == null || text == null) {
            return null;
        }
        return new ImposeSeparationRule(
                new SeparationRuleId(form.idFor("rule")),
                id,
                apart.role(),
                apart.other(),
                across(apart.role()),
                apart.level(),
                reason,
                basis,
                expires,
                Sealed.of(text));
    }

    /** Where the other stands when this one stands there. */
    private static SeparationRole across(SeparationRole role) {
        return switch (role) {
            case PROTECTED -> SeparationRole.OTHER;
            case OTHER -> SeparationRole.PROTECTED;
            case MUTUAL, UNKNOWN -> role;
        };
    }

    @GetMapping(RULE + "/tightening")
    JteModel tightening(Ui ui, @PathVariable PersonId id, @PathVariable SeparationRuleId part) {
        return forms.step(ui, id, new SeparationStep(Kind.TIGHTENING, part), fresh());
    }

    @PostMapping(RULE + "/tightening")
    ResponseEntity<JteModel> tighten(
            Ui ui,
            @PathVariable PersonId id,
            @PathVariable SeparationRuleId part,
            PostedForm form) {
        return settle(ui, id, new SeparationStep(Kind.TIGHTENING, part), form);
    }

    @GetMapping(RULE + "/relaxing")
    JteModel relaxing(Ui ui, @PathVariable PersonId id, @PathVariable SeparationRuleId part) {
        return forms.step(ui, id, new SeparationStep(Kind.RELAXING, part), fresh());
    }

    @PostMapping(RULE + "/relaxing")
    ResponseEntity<JteModel> relax(
            Ui ui,
            @PathVariable PersonId id,
            @PathVariable SeparationRuleId part,
            PostedForm form) {
        return settle(ui, id, new SeparationStep(Kind.RELAXING, part), form);
    }

    @GetMapping(RULE + "/lifting")
    JteModel lifting(Ui ui, @PathVariable PersonId id, @PathVariable SeparationRuleId part) {
        return forms.step(ui, id, new SeparationStep(Kind.LIFTING, part), fresh());
    }

    @PostMapping(RULE + "/lifting")
    ResponseEntity<JteModel> lift(
            Ui ui,
            @PathVariable PersonId id,
            @PathVariable SeparationRuleId part,
            PostedForm form) {
        return settle(ui, id, new SeparationStep(Kind.LIFTING, part), form);
    }

    private ResponseEntity<JteModel> settle(
            Ui ui, PersonId id, SeparationStep step, PostedForm form) {
        return submission.send(
                ui, form, step.read(id, form), reply(id, f -> forms.step(ui, id, step, f)));
    }

    private FormView fresh() {
        return FormView.fresh(ids.get(), null);
    }

    private static Reply reply(PersonId id, Function<FormView, JteModel> again) {
        return new Reply("/people/" + id, "said.saved", again);
    }
}
