package org.beistand.staff.pages;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.staff.Absence;
import org.beistand.staff.AbsenceId;
import org.beistand.staff.Absences;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is away, and who stands in: one's own absences, or those of the team one supervises. */
@PageHandler
class AbsencePages {
    private static final String ABSENCES = "/absences";

    private final Templates templates;
    private final Absences absences;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Supplier<UUID> ids;

    AbsencePages(
            Templates templates,
            Absences absences,
            Roster.Loader rosters,
            Submission submission,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.absences = absences;
        this.rosters = rosters;
        this.submission = submission;
        this.ids = randomIds;
    }

    @GetMapping(ABSENCES)
    JteModel show(Ui ui) {
        return page(ui, null);
    }

    @PostMapping(ABSENCES)
    ResponseEntity<JteModel> add(Ui ui, PostedForm form) {
        demandPart(ui);
        var absence = read(ui, form);
        return submission.carryOut(
                ui,
                form,
                absence == null ? null : () -> absences.record(ui.actor(), absence),
                reply(ui));
    }

    @PostMapping(ABSENCES + "/{id}/ending")
    ResponseEntity<JteModel> end(Ui ui, @PathVariable AbsenceId id, PostedForm form) {
        demandPart(ui);
        return submission.carryOut(ui, form, () -> absences.end(ui.actor(), id), reply(ui));
    }

    private Reply reply(Ui ui) {
        return new Reply(ABSENCES, "said.saved", again -> page(ui, again));
    }

    private static @Nullable Absence read(Ui ui, PostedForm form) {
        var staff =
                ui.has(Role.SUPERVISOR) ? form.read("worker", StaffId::of) : ui.actor().staffId();
        var standIn = form.read("standIn", StaffId::of);
        var from = form.day("from");
        var until = form.day("until");
        return staff == null || standIn == null || from == null || until == null
                ? null
                : new Absence(new AbsenceId(form.idFor("absence")), staff, standIn, from, until);
    }

    private static void demandPart(Ui ui) {
        boolean inPerson = ui.actor() instanceof Actor.Staff; // never by a token
        if (!inPerson || !ui.has(Role.CASE_WORKER, Role.SUPERVISOR)) {
            throw new NotPossible();
        }
    }

    private JteModel page(Ui ui, @Nullable FormView typed) {
        demandPart(ui);
        var roster = rosters.withAbsences(ui);
        var fresh = FormView.fresh(ids.get(), null).with("from", ui.words().today());
        return templates.staffAbsences(
                ui,
                new AbsencesView(
                        roster.absences().stream()
                                .filter(a -> concerns(ui, roster, a))
                                .map(a -> line(ui, roster, a))
                                .toList(),
                        fields(ui, roster),
                        typed == null ? fresh : typed));
    }

    private static List<Field> fields(Ui ui, Roster roster) {
        var team = team(ui);
        var colleagues = team == null ? List.<Option>of() : roster.workers(team);
        var me = String.valueOf(ui.actor().staffId());
        var fields = new ArrayList<Field>();
        if (ui.has(Role.SUPERVISOR)) {
            fields.add(Field.select("worker", "absence.who", "", colleagues));
        }
        fields.add(Field.line("from", "absence.from", "", "date"));
        fields.add(Field.line("until", "absence.until", "absence.until.hint", "date"));
        fields.add(
                Field.select(
                        "standIn",
                        "absence.standIn",
                        "absence.standIn.hint",
                        colleagues.stream().filter(o -> !o.value().equals(me)).toList()));
        return fields;
    }

    private static @Nullable TeamId team(Ui ui) {
        var account = ui.actor().account();
        return account == null ? null : account.team();
    }

    /** One's own, those for which one stands in, or the team's for who supervises it. */
    private static boolean concerns(Ui ui, Roster roster, Absence absence) {
        var me = ui.actor().staffId();
        return absence.staff().equals(me)
                || absence.standIn().equals(me)
                || supervises(ui, roster, absence);
    }

    private static boolean supervises(Ui ui, Roster roster, Absence absence) {
        var member = roster.staff().get(absence.staff());
        return ui.has(Role.SUPERVISOR)
                && member != null
                && member.team() != null
                && member.team().equals(team(ui));
    }

    private static AbsencesView.Line line(Ui ui, Roster roster, Absence a) {
        return new AbsencesView.Line(
                a.id().toString(),
                roster.name(a.staff()),
                roster.name(a.standIn()),
                ui.t("absence.days", ui.date(a.from()), ui.date(a.until())),
                a.on(ui.words().today()),
                a.staff().equals(ui.actor().staffId()) || supervises(ui, roster, a));
    }
}
