package org.beistand.pages.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.PossibleSteps;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.ReferrerDetails;
import org.beistand.advocacy.Satisfaction;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WeightParts;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.HandoverBrief;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.CaseWork;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.WhatIfAssigned;
import org.beistand.caseload.WorkStage;
import org.beistand.caseload.WorkTally;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDay.Item;
import org.beistand.myday.MyDay.Kind;
import org.beistand.myday.MyDayOf;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** Invented cases. */
final class FakeCases {
    static final List<CaseRow> ROWS = IntStream.range(0, 24).mapToObj(FakeCases::row).toList();

    private FakeCases() {}

    private static CaseRow row(int n) {
        var stages = CaseStage.values();
        var stage = n % 3 == 0 || n < 8 ? CaseStage.ACTIVE : stages[n % stages.length];
        if (n == 8) {
            stage = CaseStage.RECEIVED;
        } else if (n == 9) {
            stage = CaseStage.IN_TRIAGE;
        } else if (n == 10) {
            stage = CaseStage.CLOSED;
        }
        boolean named = n % 7 != 5;
        boolean started = stage == CaseStage.ACTIVE || stage == CaseStage.CLOSED;
        return new CaseRow(
                new AdvocacyCaseId(FakeOrganisation.id(100 + n)),
                CaseNumber.of(2026, 412 - n * 7L),
                stage,
                CaseKind.values()[n % 3],
                n == 1 ? Urgency.IMMEDIATE : Urgency.values()[(n * 7) % 3],
                FakeOrganisation.NORTH.id(),
                started ? worker(n) : null,
                1 + n % 5 + n % 3,
                new WeightParts(1 + n % 5, n % 3, 0, 0, 0),
                stage == CaseStage.ACTIVE ? work(n) : null,
                named ? new PersonId(FakeOrganisation.id(300 + n % 10)) : null,
                named ? name(n) : null,
                FakeOrganisation.NOW.minus(9L + n * 11, ChronoUnit.DAYS),
                started ? FakeOrganisation.NOW.minus(n * 50L + 20, ChronoUnit.HOURS) : null,
                started && n % 2 == 0 ? LocalDate.of(2026, 11, 20).plusDays(n * 2L) : null,
                started && n > 14,
                stage == CaseStage.CLOSED ? FakeOrganisation.NOW.minusSeconds(86_400) : null,
                50 - n);
    }

    private static CaseWork work(int n) {
        return CaseWork.of(
                new WorkTally(true, n % 4 > 0, n % 3 > 0, n % 4 > 1, false, n % 2, 2, 1, n % 5, 0));
    }

    private static StaffId worker(int n) {
        return List.of(FakeOrganisation.MARA, FakeOrganisation.JONAS, FakeOrganisation.AMIRA)
                .get(n % 3)
                .id();
    }

    private static Sealed<PersonName> name(int n) {
        return FakePeople.person(n % 10).name();
    }

    private static boolean among(CaseRow row, CaseList query) {
        return row.work() != null && query.workStages().contains(row.work().stage());
    }

    static CaseList.Page list(CaseList query) {
        var rows =
                ROWS.stream()
                        .filter(r -> query.stages().isEmpty() || query.stages().contains(r.stage()))
                        .filter(r -> query.workStages().isEmpty() || among(r, query))
                        .filter(r -> query.kinds().isEmpty() || query.kinds().contains(r.kind()))
                        .filter(r ->
                                query.urgencies().isEmpty()
                                        || query.urgencies().contains(r.urgency()))
                        .filter(r -> query.worker() == null || query.worker().equals(r.worker()))
                        .toList();
        return new CaseList.Page(
                rows.subList(0, Math.min(rows.size(), query.limit())), rows.size(), null);
    }

    static @Nullable CaseFile file(AdvocacyCaseId id) {
        return ROWS.stream()
                .filter(r -> r.caseId().equals(id))
                .findFirst()
                .map(FakeCases::file)
                .orElse(null);
    }

    static HandoverBrief brief(AdvocacyCaseId id) {
        return new HandoverBrief(
                file(id),
                FakeChronology.of(new ChronologyOf(id, Set.of(EntryGroup.CONTACTS), null, 3))
                        .entries());
    }

    private static CaseFile file(CaseRow row) {
        int n = (int) (row.caseId().value().getLeastSignificantBits() & 0xff) - 100;
        return new CaseFile(
                row,
                row.client() == null ? null : FakePeople.person(n % 10),
                new Referral(
                        ReferralSource.AGENCY,
                        Sealed.of(
                                new ReferrerDetails(
                                        "Frauenberatung Nordstadt, Frau Lenz, 040 5550170")),
                        null),
                Sealed.of(
                        new ConcernText(
                                "Räumungsklage wegen Mietrückstand, Termin am Amtsgericht am 9. Dezember. Sie möchte mit den Kindern in der Wohnung bleiben.")),
                List.of(
                        new CaseFile.Issue(
                                new IssueId(FakeOrganisation.id(501)),
                                IssueKind.HOUSING,
                                Sealed.of(
                                        new IssueText(
                                                "Ich will nicht, dass die Kinder die Schule wechseln müssen.")),
                                FakeOrganisation.NOW.minus(8, ChronoUnit.DAYS),
                                IssueFinding.VERIFIED,
                                null,
                                null),
                        new CaseFile.Issue(
                                new IssueId(FakeOrganisation.id(502)),
                                IssueKind.BENEFITS,
                                Sealed.of(
                                        new IssueText(
                                                "Das Jobcenter hat seit zwei Monaten nicht gezahlt.")),
                                FakeOrganisation.NOW.minus(8, ChronoUnit.DAYS),
                                null,
                                IssueOutcome.RESOLVED_PARTLY,
                                Satisfaction.PARTLY_SATISFIED)),
                List.of(
                        new CaseFile.FollowUp(
                                new FollowUpId(FakeOrganisation.id(601)),
                                LocalDate.of(2026, 11, 20),
                                Sealed.of(new FollowUpText("Rückruf Jobcenter wegen Nachzahlung"))),
                        new CaseFile.FollowUp(
                                new FollowUpId(FakeOrganisation.id(602)),
                                LocalDate.of(2026, 12, 3),
                                Sealed.of(
                                        new FollowUpText(
                                                "Unterlagen für den Gerichtstermin prüfen")))),
                FakePlan.plan(),
                FakePlan.safety(),
                FakeSharing.sharing(),
                FakeCourse.course(row.stage()),
                FakeCourse.targets(row.stage()),
                FakeAuthority.authority(row.stage()),
                FakeDocuments.documents(),
                List.of(
                        new CaseFile.Involved(CaseRole.OPPONENT, null, null),
                        new CaseFile.Involved(
                                CaseRole.CONFIDANT,
                                FakePeople.person(4).personId(),
                                FakePeople.person(4).name())),
                FakeConflict.conflict(row.stage()),
                List.of(),
                List.of(FakeOrganisation.JONAS.id()),
                null,
                row.stage() == CaseStage.CLOSED ? CaseOutcome.GOALS_PARTLY_REACHED : null,
                0,
                FakeCommands.VERSION,
                may(row.stage()));
    }

    private static Set<String> may(CaseStage stage) {
        return PossibleSteps.at(stage).stream()
                .map(c ->
                        c.getSimpleName()
                                .replaceAll("([a-z])([A-Z])", "$1-$2")
                                .toLowerCase(java.util.Locale.ROOT))
                .collect(java.util.stream.Collectors.toSet());
    }

    static MyDay myDay(MyDayOf query) {
        var today = query.today();
        return new MyDay(
                List.of(
                        item(
                                Kind.FOLLOW_UP_OVERDUE,
                                0,
                                "Rückruf Jobcenter wegen Nachzahlung",
                                today.minusDays(2)),
                        item(
                                Kind.FOLLOW_UP_TODAY,
                                3,
                                "Bescheid abholen und gemeinsam lesen",
                                today),
                        item(Kind.FOLLOW_UP_TODAY, 1, "Schutzwohnung: Platz bestätigt?", today),
                        item(Kind.TARGET_MISSED, 4, null, today.minusDays(3)),
                        item(Kind.TARGET_DUE, 5, null, today),
                        item(Kind.AWAITS_TRIAGE, 8, null, null),
                        item(Kind.NEW_ASSIGNMENT, 6, null, null),
                        item(Kind.SILENT, 15, null, null),
                        item(
                                Kind.FOLLOW_UP_SOON,
                                2,
                                "Termin Schuldnerberatung vorbereiten",
                                today.plusDays(3)),
                        item(Kind.WAITLIST_REVIEW, 16, null, today.plusDays(1))),
                14,
                9);
    }

    private static Item item(Kind kind, int n, @Nullable String text, @Nullable LocalDate due) {
        var row = ROWS.get(n);
        Instant since =
                due == null ? FakeOrganisation.NOW.minus(n * 3L + 1, ChronoUnit.DAYS) : null;
        return new Item(
                kind,
                row.caseId(),
                row.number(),
                row.clientName(),
                row.urgency(),
                text == null ? null : new FollowUpId(FakeOrganisation.id(600 + n)),
                text == null ? null : Sealed.of(new FollowUpText(text)),
                null,
                null,
                null,
                kind == Kind.TARGET_DUE || kind == Kind.TARGET_MISSED ? TargetKind.PLAN : null,
                due,
                since);
    }

    private static CaseloadBoard.Load load(
            StaffMember worker, int points, int active, int silent, int overdue) {
        var parts = new CaseloadBoard.LoadParts(points - 7, 3, 2, 1, 1);
        return new CaseloadBoard.Load(
                worker.id(), points, parts, worker.capacity(), active, silent, overdue);
    }

    static WhatIfAssigned.@Nullable Candidates whatIf(AdvocacyCaseId id) {
        return ROWS.stream()
                .filter(r -> r.caseId().equals(id))
                .findFirst()
                .map(r ->
                        new WhatIfAssigned.Candidates(
                                id,
                                r.weight(),
                                board().workers().stream()
                                        .map(w ->
                                                new WhatIfAssigned.Candidate(
                                                        w.worker(),
                                                        w.points(),
                                                        w.points() + r.weight(),
                                                        w.capacity()))
                                        .toList()))
                .orElse(null);
    }

    static CaseloadBoard.Board board() {
        return new CaseloadBoard.Board(
                61,
                4,
                6,
                3,
                List.of(
                        load(FakeOrganisation.AMIRA, 28, 11, 1, 3),
                        load(FakeOrganisation.JONAS, 17, 9, 0, 0),
                        load(FakeOrganisation.MARA, 31, 14, 2, 2),
                        load(FakeOrganisation.TOMASZ, 12, 6, 0, 1)),
                new CaseloadBoard.Ageing(18, 24, 12, 7),
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                new CaseloadBoard.Month(
                                        YearMonth.of(2025, 12).plusMonths(i),
                                        6 + (i * 5) % 9,
                                        4 + (i * 7) % 8))
                        .toList(),
                List.of(
                        new CaseloadBoard.WorkCount(WorkStage.ASSESSING, 12),
                        new CaseloadBoard.WorkCount(WorkStage.ACTING, 31)),
                List.of(
                        new CaseloadBoard.Promised(TargetKind.FIRST_CONTACT, 4, 2, 0, 1, 17, 2),
                        new CaseloadBoard.Promised(TargetKind.PLAN, 9, 1, 2, 3, 8, 1),
                        new CaseloadBoard.Promised(TargetKind.REVIEW, 21, 0, 1, 0, 5, 0),
                        new CaseloadBoard.Promised(TargetKind.REFERRAL_ANSWER, 3, 0, 0, 1, 2, 1)));
    }
}
