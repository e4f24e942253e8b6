package org.beistand.peopledirectory.pages;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beistand.language.StaffId;
import org.beistand.pages.FormView;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.people.HouseholdId;
import org.beistand.people.Nearness;
import org.beistand.people.PersonId;
import org.beistand.people.RelationshipId;
import org.beistand.people.RelationshipKind;
import org.beistand.people.StayId;
import org.beistand.people.TieCommand.CloseRecordToStaff;
import org.beistand.people.TieCommand.EndRelationship;
import org.beistand.people.TieCommand.JoinHousehold;
import org.beistand.people.TieCommand.LeaveHousehold;
import org.beistand.people.TieCommand.RecordRelationship;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whom a person belongs to: relationships, households, and staff who must not see the record. */
@PageHandler
class TiePages {
    private final TieForms forms;
    private final Submission submission;
    private final Supplier<UUID> ids;

    TiePages(TieForms forms, Submission submission, Supplier<UUID> randomIds) {
        this.forms = forms;
        this.submission = submission;
        this.ids = randomIds;
    }

    @GetMapping("/people/{id}/relationships")
    JteModel relating(Ui ui, @PathVariable PersonId id) {
        return forms.relationship(ui, id, fresh());
    }

    @PostMapping("/people/{id}/relationships")
    ResponseEntity<JteModel> relate(Ui ui, @PathVariable PersonId id, PostedForm form) {
        var other = form.pick("other", PersonId::of);
        var kind = form.choice("kind", RelationshipKind.class);
        var command =
                other == null || kind == null
                        ? null
                        : new RecordRelationship(
                                id, new RelationshipId(form.idFor("relationship")), other, kind);
        return submission.send(ui, form, command, reply(id, f -> forms.relationship(ui, id, f)));
    }

    @GetMapping("/people/{id}/relationships/{part}/end")
    JteModel ending(Ui ui, @PathVariable PersonId id, @PathVariable UUID part) {
        return forms.end(ui, id, part, fresh());
    }

    @PostMapping("/people/{id}/relationships/{part}/end")
    ResponseEntity<JteModel> end(
            Ui ui, @PathVariable PersonId id, @PathVariable UUID part, PostedForm form) {
        var command = new EndRelationship(id, new RelationshipId(part));
        return submission.send(ui, form, command, reply(id, f -> forms.end(ui, id, part, f)));
    }

    @GetMapping("/people/{id}/households")
    JteModel joining(Ui ui, @PathVariable PersonId id) {
        return forms.household(ui, id, fresh());
    }

    @PostMapping("/people/{id}/households")
    ResponseEntity<JteModel> join(Ui ui, @PathVariable PersonId id, PostedForm form) {
        var with = form.readIfAny("with", PersonId::of);
        var since = form.readIfAny("since", LocalDate::parse);
        var household =
                with == null
                        ? new HouseholdId(form.idFor("household"))
                        : forms.householdOf(ui, with, form);
        var command =
                household == null || !form.valid()
                        ? null
                        : new JoinHousehold(id, new StayId(form.idFor("stay")), household, since);
        return submission.send(ui, form, command, reply(id, f -> forms.household(ui, id, f)));
    }

    @GetMapping("/people/{id}/households/{part}/leaving")
    JteModel leaving(Ui ui, @PathVariable PersonId id, @PathVariable UUID part) {
        return forms.leaving(ui, id, part, fresh());
    }

    @PostMapping("/people/{id}/households/{part}/leaving")
    ResponseEntity<JteModel> leave(
            Ui ui, @PathVariable PersonId id, @PathVariable UUID part, PostedForm form) {
        var until = form.readIfAny("until", LocalDate::parse);
        var command = form.valid() ? new LeaveHousehold(id, new StayId(part), until) : null;
        return submission.send(ui, form, command, reply(id, f -> forms.leaving(ui, id, part, f)));
    }

    @GetMapping("/people/{id}/closing")
    JteModel closing(Ui ui, @PathVariable PersonId id) {
        return forms.closing(ui, id, fresh());
    }

    @PostMapping("/people/{id}/closing")
    ResponseEntity<JteModel> close(Ui ui, @PathVariable PersonId id, PostedForm form) {
        var staff = form.pick("staff", StaffId::of);
        var nearness = form.choice("nearness", Nearness.class);
        var command =
                staff == null || nearness == null
                        ? null
                        : new CloseRecordToStaff(id, staff, nearness);
        var own = staff != null && staff.equals(ui.actor().staffId());
        var reply =
                new Reply(
                        own ? "/people" : "/people/" + id,
                        "said.recordClosed",
                        f -> forms.closing(ui, id, f));
        return submission.send(ui, form, command, reply);
    }

    private FormView fresh() {
        return FormView.fresh(ids.get(), null);
    }

    private static Reply reply(PersonId id, Function<FormView, JteModel> again) {
        return new Reply("/people/" + id, "said.saved", again);
    }
}
