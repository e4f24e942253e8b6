package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.access.AccessTables;
import org.beistand.access.Subject;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.casefile.CaseFileOf;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.WhatIfAssigned;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.ChronologyOf;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.myday.MyDayOf;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.queryside.testing.BelievableLog;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.Sealer;
import org.beistand.readrecord.ReadRecord;
import org.beistand.readrecord.Reading;
import org.beistand.sealing.Sealing;
import org.beistand.search.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadModelsIT {
    private static final int FACTS = 3_000;
    private static TestDatabase database;
    private static QuerySideNode node;
    private static BelievableLog log;
    private static Actor.Staff supervisor;
    private static List<Recorded<?>> facts;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = TestPostgres.fresh();
        node = QuerySideNode.on(database, folder.resolve("master.key"));
        log = new BelievableLog(7, Sealer.with(node.part(Sealing.class)));
        facts = new ArrayList<>();
        log.tell(FACTS, facts::add);
        node.log(facts);
        node.caughtUp();
        supervisor = QuerySideNode.of(Role.SUPERVISOR, log.teams().getFirst());
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    private static CaseList cases(CaseList.Sort sort, String after, int limit) {
        return new CaseList(
                Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, sort, after, limit);
    }

    private static CaseRow anyCase() {
        return node.ask(supervisor, cases(CaseList.Sort.NUMBER, null, 1)).rows().getFirst();
    }

    @Test
    void pages_of_the_case_list_join_without_gap_or_double_in_every_order() {
        for (var sort : CaseList.Sort.values()) {
            var all = node.ask(supervisor, cases(sort, null, 200));
            var found = new ArrayList<CaseRow>();
            String after = null;
            do {
                var page = node.ask(supervisor, cases(sort, after, 7));
                found.addAll(page.rows());
                after = page.next();
                assertThat(page.total()).isEqualTo(all.total());
            } while (after != null);

            assertThat(found).extracting(CaseRow::caseId).doesNotHaveDuplicates();
            assertThat(found).hasSize(all.total());
            assertThat(found.subList(0, all.rows().size()))
                    .extracting(CaseRow::caseId)
                    .isEqualTo(all.rows().stream().map(CaseRow::caseId).toList());
        }
    }

    @Test
    void a_supervisor_sees_the_cases_of_the_own_team_only() {
        var rows = node.ask(supervisor, cases(CaseList.Sort.NUMBER, null, 200)).rows();

        assertThat(rows).isNotEmpty();
        assertThat(rows).allMatch(row -> row.team().equals(log.teams().getFirst()));
    }

    @Test
    void a_file_holds_what_was_told_of_the_case() {
        var row = anyCase();

        var file = node.ask(supervisor, new CaseFileOf(row.caseId()));

        assertThat(file.row().number()).isEqualTo(row.number());
        assertThat(file.version()).isEqualTo(told(row).size() - 1);
        assertThat(file.may()).isSubsetOf("name-client", "assign-case", "close-case");
    }

    private static List<AdvocacyCaseEvent> told(CaseRow row) {
        return facts.stream()
                .map(Recorded::event)
                .filter(AdvocacyCaseEvent.class::isInstance)
                .map(AdvocacyCaseEvent.class::cast)
                .filter(event -> event.caseId().equals(row.caseId()))
                .toList();
    }

    @Test
    void a_chronology_tells_every_fact_once_latest_first() {
        var row = anyCase();

        var entries = new ArrayList<Chronology.Entry>();
        String before = null;
        do {
            var page = node.ask(supervisor, new ChronologyOf(row.caseId(), Set.of(), before, 3));
            entries.addAll(page.entries());
            before = page.next();
        } while (before != null);

        assertThat(entries).hasSameSizeAs(told(row));
        assertThat(entries)
                .extracting(Chronology.Entry::occurredAt)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void my_day_counts_the_own_open_cases() {
        var rows = node.ask(supervisor, cases(CaseList.Sort.NUMBER, null, 200)).rows();
        var worker = rows.stream().filter(r -> r.worker() != null).findFirst().orElseThrow();
        var actor = QuerySideNode.worker(worker.worker(), worker.team());

        var day = node.ask(actor, new MyDayOf(LocalDate.of(2024, 1, 10)));

        assertThat(day.openCases()).isPositive();
    }

    @Test
    void people_are_found_by_their_name_however_it_is_written() {
        var muller = node.ask(supervisor, new PeopleNamed("muller", 200));
        var mueller = node.ask(supervisor, new PeopleNamed("MUELLER", 200));
        var turned = node.ask(supervisor, new PeopleNamed("Müller, Anna", 200));

        assertThat(muller.total()).isPositive().isEqualTo(mueller.total());
        assertThat(turned.people())
                .isNotEmpty()
                .allSatisfy(p ->
                        assertThat(((Sealed.Open<PersonName>) p.name()).value().full())
                                .isEqualTo("Anna-Lena Müller"));
    }

    private static Search search(String text) {
        return new Search(text, Set.of(), List.of(), 200);
    }

    @Test
    void a_search_finds_people_and_their_cases_of_the_own_team_only() {
        var hits = node.ask(supervisor, search("mueler"));

        assertThat(hits.people())
                .isNotEmpty()
                .allSatisfy(p ->
                        assertThat(((Sealed.Open<PersonName>) p.name()).value().family())
                                .isEqualTo("Müller"));
        assertThat(hits.cases())
                .isNotEmpty()
                .allMatch(row -> row.team().equals(log.teams().getFirst()))
                .allMatch(row -> row.client() != null);
        assertThat(hits.peopleTotal()).isEqualTo(hits.people().size());
    }

    @Test
    void a_search_without_words_shows_what_was_opened_lately_and_nothing_foreign() {
        var own = anyCase();
        var foreign =
                facts.stream()
                        .map(Recorded::event)
                        .filter(AdvocacyCaseEvent.ReferralReceived.class::isInstance)
                        .map(AdvocacyCaseEvent.ReferralReceived.class::cast)
                        .filter(e -> !e.team().equals(log.teams().getFirst()))
                        .findFirst()
                        .orElseThrow();
        var recent = List.of(foreign.caseId().value(), own.caseId().value());

        var hits = node.ask(supervisor, new Search("", Set.of(), recent, 10));
        var sought = node.ask(supervisor, search(foreign.number().text()));

        assertThat(hits.cases()).extracting(CaseRow::caseId).containsExactly(own.caseId());
        assertThat(hits.people()).isEmpty();
        assertThat(sought.cases()).extracting(CaseRow::caseId).doesNotContain(foreign.caseId());
    }

    @Test
    void a_case_is_found_by_its_number_but_not_behind_a_wall() throws SQLException {
        var row = anyCase();
        var plain = row.number().text().replace("-", "");
        assertThat(node.ask(supervisor, search(plain)).cases().getFirst()).isEqualTo(row);
        var id = row.caseId().value();
        var tables = node.part(AccessTables.class);

        Search.Hits walled;
        try (var connection = database.app().getConnection()) {
            tables.wallBuilt(connection, supervisor.id(), Subject.CASE, id);
            walled = node.ask(supervisor, search(plain));
            tables.wallRemoved(connection, supervisor.id(), Subject.CASE, id);
        }

        assertThat(walled.cases()).extracting(CaseRow::caseId).doesNotContain(row.caseId());
    }

    @Test
    void a_search_is_recorded_without_its_words() {
        var somebody = QuerySideNode.of(Role.SUPERVISOR, log.teams().getFirst());

        var hits = node.ask(somebody, search("nowak"));

        var readings =
                node.part(ReadRecord.class)
                        .readings(new Reading.Wanted(null, somebody.id(), null, null, null, 10));
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst().view()).isEqualTo("search");
        assertThat(readings.getFirst().searched()).matches("[0-9a-f]{64}");
        assertThat(readings.getFirst().people())
                .containsAll(hits.people().stream().map(p -> p.personId().value()).toList());
    }

    @Test
    void a_person_comes_with_the_visible_cases() {
        var person = node.ask(supervisor, new PeopleNamed("", 1)).people().getFirst();

        var found = node.ask(supervisor, new PersonOf(person.personId()));

        assertThat(found.cases()).isNotEmpty();
        assertThat(found.person().name()).isEqualTo(person.name());
    }

    @Test
    void somebody_else_s_case_looks_like_none() {
        var stranger = QuerySideNode.of(Role.CASE_WORKER, log.teams().getLast());
        var row = anyCase();

        assertThatThrownBy(() -> node.ask(stranger, new CaseFileOf(row.caseId())))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(
                        () -> node.ask(stranger, new ChronologyOf(row.caseId(), Set.of(), null, 9)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void the_blind_index_says_maybe_and_whom_to_ask() {
        var stranger = QuerySideNode.of(Role.CASE_WORKER, log.teams().getLast());

        var known =
                node.ask(stranger, new MaybeKnown(new PersonName("Anna-Lena", "Mueller"), null));
        var unknown =
                node.ask(stranger, new MaybeKnown(new PersonName("Nobody", "Anywhere"), null));

        assertThat(known.maybeKnown()).isTrue();
        assertThat(known.ask()).isNotEmpty();
        assertThat(unknown).isEqualTo(new MaybeKnown.Hint(false, List.of()));
    }

    @Test
    void a_wall_hides_even_that_somebody_is_known() throws SQLException {
        var relative = QuerySideNode.of(Role.CASE_WORKER, log.teams().getLast());
        var question = new MaybeKnown(new PersonName("Anna-Lena", "Mueller"), null);
        assertThat(node.ask(relative, question).maybeKnown()).isTrue();
        walls(relative, AccessTables::wallBuilt);

        var hint = node.ask(relative, question);

        walls(relative, AccessTables::wallRemoved);
        assertThat(hint).isEqualTo(new MaybeKnown.Hint(false, List.of()));
        assertThat(
                        node.part(ReadRecord.class)
                                .readings(
                                        new Reading.Wanted(
                                                null, relative.id(), null, null, null, 10)))
                .hasSize(2)
                .allSatisfy(reading -> {
                    assertThat(reading.view()).isEqualTo("maybe-known");
                    assertThat(reading.searched()).isNotNull();
                    assertThat(reading.people()).isEmpty();
                });
    }

    private interface Walling {
        void of(AccessTables tables, Connection connection, StaffId staff, Subject kind, UUID id);
    }

    /** Between somebody and everybody there is. */
    private static void walls(Actor.Staff staff, Walling walling) throws SQLException {
        try (var connection = database.app().getConnection()) {
            for (var fact : facts) {
                if (fact.event() instanceof PersonRegistered e) {
                    walling.of(
                            node.part(AccessTables.class),
                            connection,
                            staff.id(),
                            Subject.PERSON,
                            e.personId().value());
                }
            }
        }
    }

    @Test
    void the_board_adds_up() {
        var board = node.ask(supervisor, new CaseloadBoard(null));
        var age = board.ageing();

        assertThat(age.upTo30Days() + age.upTo90Days() + age.upTo180Days() + age.older())
                .isEqualTo(board.open());
        assertThat(board.months()).hasSize(12);
        assertThat(board.workers().stream().mapToInt(CaseloadBoard.Load::active).sum())
                .isEqualTo(board.open() - board.unassigned());
    }

    @Test
    void who_may_assign_a_case_sees_what_each_would_carry_and_nobody_else_does() {
        var row = anyCase();

        var answer = node.ask(supervisor, new WhatIfAssigned(row.caseId()));

        assertThat(answer.points()).isEqualTo(row.weight());
        var stranger = QuerySideNode.of(Role.SUPERVISOR, log.teams().getLast());
        assertThatThrownBy(() -> node.ask(stranger, new WhatIfAssigned(row.caseId())))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void the_audit_trail_tells_changes_and_readings() {
        var auditor = QuerySideNode.of(Role.AUDITOR, null);
        var row = anyCase();
        var _ = node.ask(supervisor, new CaseFileOf(row.caseId()));

        var page =
                node.ask(
                        auditor, new AuditTrailOf(row.caseId(), null, null, null, null, null, 200));

        assertThat(page.entries())
                .filteredOn(e -> e.kind() == AuditTrailOf.Kind.CHANGE)
                .hasSameSizeAs(told(row));
        assertThat(page.entries())
                .filteredOn(e -> e.kind() == AuditTrailOf.Kind.READING)
                .extracting(AuditTrailOf.Entry::what)
                .contains("case-file-of");
    }

    @Test
    void pages_of_the_audit_trail_join_without_gap_or_double() {
        var found = new ArrayList<Long>();
        String before = null;
        do {
            var page =
                    node.ask(
                            QuerySideNode.of(Role.AUDITOR, null),
                            new AuditTrailOf(
                                    null, null, null, null, AuditTrailOf.Kind.CHANGE, before, 200));
            page.entries().forEach(e -> found.add(e.position()));
            before = page.next();
        } while (before != null);

        assertThat(found).hasSize(FACTS).doesNotHaveDuplicates();
    }

    @Test
    void rebuilt_read_models_equal_the_kept_ones() throws Exception {
        var verify = node.part(Verify.class);
        var before = verify.run(Duration.ofSeconds(10), (_, _) -> {});
        var answer = node.ask(supervisor, cases(CaseList.Sort.NUMBER, null, 200));

        var report = node.part(Rebuild.class).all((_, _) -> {});

        assertThat(before.findings()).allMatch(Finding::right);
        assertThat(report.events()).isEqualTo(FACTS);
        assertThat(node.ask(supervisor, cases(CaseList.Sort.NUMBER, null, 200))).isEqualTo(answer);
        assertThat(verify.run(Duration.ofSeconds(10), (_, _) -> {}).findings())
                .allMatch(Finding::right);
    }
}
