package org.beistand.myday.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beistand.caseload.pages.TeamLoad;
import org.beistand.caseload.pages.WorkloadView;
import org.beistand.language.Role;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDay.Kind;
import org.beistand.myday.MyDayOf;
import org.beistand.myday.pages.DayView.Kpi;
import org.beistand.myday.pages.DayView.Section;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: a worker's day; for others the place where their work is. */
@PageHandler
class MyDayPages {
    private static final Set<Kind> NOW =
            Set.of(
                    Kind.FOLLOW_UP_OVERDUE,
                    Kind.ACTION_OVERDUE,
                    Kind.REFERRAL_UNANSWERED,
                    Kind.FOLLOW_UP_TODAY,
                    Kind.ACTION_TODAY,
                    Kind.RISK_REVIEW,
                    Kind.FLAG_REVIEW,
                    Kind.PLAN_REVIEW,
                    Kind.HOLD_OVER,
                    Kind.CONSENT_ENDS,
                    Kind.AUTHORITY_REVIEW,
                    Kind.POWER_ENDS,
                    Kind.SILENT,
                    Kind.ENTRY_SENT_BACK,
                    Kind.TARGET_MISSED,
                    Kind.TARGET_DUE);
    private static final Role[] WITH_A_DAY = {
        Role.CASE_WORKER, Role.SUPERVISOR, Role.MEDIATOR, Role.OUTREACH_WORKER
    };
    private static final Set<Kind> ALARM = Set.of(Kind.DISCLOSURE_REVIEW);
    private static final Set<Kind> DECIDE =
            Set.of(
                    Kind.ORPHANED,
                    Kind.CONFLICT_OPEN,
                    Kind.TRANSFER_OFFERED,
                    Kind.AWAITS_APPROVAL,
                    Kind.ENTRY_APPROVAL);
    private static final Set<Kind> NEW =
            Set.of(Kind.NEW_ASSIGNMENT, Kind.AWAITS_TRIAGE, Kind.AWAITS_WORKER);
    private static final Set<Kind> SOON =
            Set.of(Kind.FOLLOW_UP_SOON, Kind.ACTION_SOON, Kind.WAITLIST_REVIEW);

    /** All that the page shows, in its order. */
    static final List<Set<Kind>> SECTIONS = List.of(ALARM, NOW, DECIDE, NEW, SOON);

    private final Templates templates;
    private final Desk desk;
    private final TeamLoad loads;

    MyDayPages(Templates templates, Desk desk, TeamLoad loads) {
        this.templates = templates;
        this.desk = desk;
        this.loads = loads;
    }

    @GetMapping("/")
    ResponseEntity<JteModel> start(Ui ui) {
        if (ui.has(Role.ADMINISTRATOR)) {
            return Desk.onTo("/accounts");
        }
        if (ui.has(Role.AUDITOR, Role.DATA_PROTECTION_OFFICER)) {
            return Desk.onTo("/audit");
        }
        if (ui.has(Role.SPACE_MANAGER) && !ui.has(WITH_A_DAY)) {
            return Desk.onTo("/spaces");
        }
        if (!ui.has(WITH_A_DAY)) {
            return ResponseEntity.ok(templates.mydayNothing(ui));
        }
        return ResponseEntity.ok(templates.mydayShow(ui, view(ui), overloads(ui)));
    }

    /** Whose load asks for an answer of whoever supervises the team. */
    private List<WorkloadView> overloads(Ui ui) {
        return loads.of(ui).stream().filter(WorkloadView::asks).toList();
    }

    /** What waits, alone, to be read again when something changes. */
    @GetMapping("/my-day")
    JteModel part(Ui ui) {
        return templates.mydayWaiting(ui, view(ui));
    }

    private DayView view(Ui ui) {
        var today = ui.words().today();
        var day = desk.ask(ui, new MyDayOf(today));
        return new DayView(
                ui.words().longDate(today),
                kpis(ui, day),
                Stream.of(
                                section(ui, day, "myday.alarm", ALARM),
                                section(ui, day, "myday.decide", DECIDE),
                                section(ui, day, "myday.now", NOW),
                                section(ui, day, "myday.new", NEW),
                                section(ui, day, "myday.soon", SOON))
                        .filter(s -> !s.items().isEmpty())
                        .toList());
    }

    private static List<Kpi> kpis(Ui ui, MyDay day) {
        var mine = "/cases?worker=" + ui.actor().staffId();
        int overdue = count(day, Kind.FOLLOW_UP_OVERDUE);
        int silent = count(day, Kind.SILENT);
        return List.of(
                new Kpi("myday.open", day.openCases(), "myday.open.note", "", mine + "&open=true"),
                new Kpi(
                        "myday.overdue",
                        overdue,
                        overdue == 0 ? "myday.overdue.none" : "myday.overdue.note",
                        overdue == 0 ? "ok" : "bad",
                        mine + "&attention=FOLLOW_UP_OVERDUE"),
                new Kpi(
                        "myday.silent",
                        silent,
                        silent == 0 ? "myday.silent.none" : "myday.silent.note",
                        silent == 0 ? "ok" : "warn",
                        mine + "&attention=SILENT"),
                new Kpi(
                        "myday.contacts",
                        day.contactsThisWeek(),
                        "myday.contacts.note",
                        "",
                        mine + "&sort=LAST_CONTACT"));
    }

    private static int count(MyDay day, Kind kind) {
        return (int) day.items().stream().filter(i -> i.kind() == kind).count();
    }

    private static Section section(Ui ui, MyDay day, String title, Set<Kind> kinds) {
        return new Section(
                title,
                day.items().stream()
                        .filter(i -> kinds.contains(i.kind()))
                        .map(i -> DayItems.of(ui, i))
                        .toList());
    }
}
