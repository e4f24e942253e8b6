package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.NoteReach;
import org.beistand.advocacy.Reached;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.pages.CasePage.Choices;
import org.beistand.chronology.EntryGroup;
import org.beistand.chronology.pages.Acts;
import org.beistand.chronology.pages.ChronologyPart;
import org.beistand.chronology.pages.ChronologyPart.Wanted;
import org.beistand.chronology.pages.Looks;
import org.beistand.pages.Desk;
import org.beistand.pages.Drafts;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one case, and its chronology alone. */
@PageHandler
class CasePages {
    private final Templates templates;
    private final Desk desk;
    private final Roster.Loader rosters;
    private final ChronologyPart chronologies;
    private final OtherCases others;
    private final ReadyTexts ready;
    private final Drafts drafts;
    private final Supplier<UUID> ids;

    CasePages(
            Templates templates,
            Desk desk,
            Roster.Loader rosters,
            ChronologyPart chronologies,
            OtherCases others,
            ReadyTexts ready,
            Drafts drafts,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.desk = desk;
        this.rosters = rosters;
        this.chronologies = chronologies;
        this.others = others;
        this.ready = ready;
        this.drafts = drafts;
        this.ids = randomIds;
    }

    @GetMapping("/cases/{id}")
    JteModel show(Ui ui, @PathVariable AdvocacyCaseId id, @ModelAttribute Look look) {
        var kind = "note".equals(look.add()) ? "note" : "contact";
        var form = drafts.restore(ui, kind + ":" + id, fresh(ui, kind));
        return page(
                ui,
                new Wanted(id, groups(look.groups()), look.before(), null, "", Acts.NONE),
                kind,
                form);
    }

    /** What of the case to show: which form, which kinds of entries, and before which one. */
    record Look(@Nullable String add, @Nullable List<String> show, @Nullable String before) {
        List<String> groups() {
            return show == null ? List.of() : show;
        }
    }

    @GetMapping("/cases/{id}/chronology/latest")
    JteModel latest(
            Ui ui,
            @PathVariable AdvocacyCaseId id,
            @RequestParam(defaultValue = "") List<String> show,
            @RequestParam(defaultValue = "0") long seen) {
        var file = desk.ask(ui, new CaseFileOf(id));
        var wanted = new Wanted(id, groups(show), null, seen, client(ui, file), acts(ui, file));
        return templates.casefileChronology(ui, chronologies.view(ui, rosters.load(ui), wanted));
    }

    /** The page with a form that has to be corrected. */
    JteModel again(Ui ui, AdvocacyCaseId id, String add, FormView form) {
        return page(ui, new Wanted(id, Set.of(), null, null, "", Acts.NONE), add, form);
    }

    private JteModel page(Ui ui, Wanted wanted, String add, FormView form) {
        var file = desk.ask(ui, new CaseFileOf(wanted.caseId()));
        var roster = rosters.withAbsences(ui);
        var chronology = chronologies.view(ui, roster, in(wanted, ui, file));
        var page =
                new CasePage(
                        CaseViews.of(ui, roster, file),
                        WorkView.of(ui, file),
                        chronology,
                        add,
                        form,
                        add + ":" + wanted.caseId(),
                        choices(ui),
                        OtherEntries.isWanted(form) ? others.than(ui, wanted.caseId()) : null);
        return templates.casefileShow(ui, page);
    }

    private static Wanted in(Wanted wanted, Ui ui, CaseFile file) {
        return new Wanted(
                wanted.caseId(),
                wanted.show(),
                wanted.before(),
                wanted.seen(),
                client(ui, file),
                acts(ui, file));
    }

    private FormView fresh(Ui ui, String kind) {
        var form = FormView.fresh(ids.get(), null);
        if (kind.equals("note")) {
            return form.with("kind", NoteKind.FILE_NOTE);
        }
        var now = ui.words().local(ui.words().now());
        return form.with("medium", Medium.PHONE)
                .with("direction", Direction.OUTGOING)
                .with("reached", Reached.REACHED)
                .with("with", ContactPartner.PERSON_SUPPORTED)
                .with("setting", InterviewSetting.NOT_KNOWN)
                .with("day", now.toLocalDate())
                .with("time", "%02d:%02d".formatted(now.getHour(), now.getMinute()));
    }

    private static Acts acts(Ui ui, CaseFile file) {
        var may = new HashSet<>(file.may());
        if (RedactionPages.isVolunteer(ui)) {
            boolean _ = may.removeAll(RedactionPages.COMMANDS);
        }
        return new Acts("/cases/" + file.caseId(), may, file.pinned());
    }

    private static String client(Ui ui, CaseFile file) {
        return file.client() == null ? "" : Revealed.name(ui, file.client().name());
    }

    private static Set<EntryGroup> groups(List<String> names) {
        var groups = EnumSet.noneOf(EntryGroup.class);
        Arrays.stream(EntryGroup.values())
                .filter(g -> names.contains(g.name()))
                .forEach(groups::add);
        return groups;
    }

    private Choices choices(Ui ui) {
        var icons = Arrays.stream(Medium.values()).collect(Collectors.toMap(m -> m, Looks::icon));
        return new Choices(
                Option.of(ui, Medium.class, icons),
                Option.of(ui, Direction.class),
                Option.of(ui, Reached.class),
                Option.of(ui, ContactPartner.class),
                Option.of(ui, InterviewSetting.class),
                Option.of(ui, LateReason.class),
                Option.of(ui, NoteKind.class),
                Option.of(ui, NoteReach.class).stream()
                        .filter(o -> !o.value().equals(NoteReach.WHOLE_FILE.name()))
                        .toList(),
                ready.of(ui));
    }
}
