package org.beistand.caseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.CloseCase;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.ExternalReference;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Urgency;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanningTest {
    @Test
    void the_shipped_mapping_reads_a_file_of_the_same_shape_whole() {
        var plan = plan("receipt-phase-small.csv");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.cases()).hasSize(3);
        assertThat(plan.steps()).isEqualTo(6);
        assertThat(plan.repeatedRows()).isEqualTo(1);
        assertThat(plan.workers().values())
                .containsExactlyInAnyOrder("Worker01", "Worker02", "Worker03", "Worker04");
        assertThat(plan.teams()).hasSize(1);
    }

    @Test
    void a_case_keeps_its_number_its_times_and_the_order_of_its_steps() {
        var first = plan("receipt-phase-small.csv").cases().getFirst();

        var received = commands(first, ReceiveReferral.class).toList().getFirst();
        assertThat(received.referral().reference())
                .isEqualTo(Sealed.of(new ExternalReference("case-1")));
        assertThat(received.receivedAt()).isEqualTo(Instant.parse("2011-10-11T11:42:22.688Z"));
        var steps = commands(first, RecordInteraction.class).toList();
        assertThat(steps).extracting(RecordInteraction::occurredAt).isSorted();
        assertThat(steps.getFirst().contact().medium()).isEqualTo(Medium.ONLINE_FORM);
    }

    @Test
    void a_case_belongs_to_whoever_took_its_last_step() {
        var plan = plan("receipt-phase-small.csv");
        var assigned = commands(plan.cases().getFirst(), AssignCase.class).toList().getFirst();

        assertThat(plan.workers().get(assigned.worker())).isEqualTo("Worker01");
    }

    @Test
    void the_same_file_always_gives_the_same_wishes() {
        assertThat(plan("receipt-phase-small.csv")).isEqualTo(plan("receipt-phase-small.csv"));
    }

    @Test
    void bad_rows_are_named_and_the_good_ones_kept() {
        var plan = plan("receipt-phase-bad-rows.csv");

        assertThat(plan.problems())
                .containsExactly(
                        new RowProblem(3, "step.occurred-at", "not-a-time"),
                        new RowProblem(4, "step.worker", "empty"),
                        new RowProblem(5, "step.key", "used-twice"),
                        new RowProblem(6, "case.key", "empty"),
                        new RowProblem(7, "case", "reference.form"),
                        new RowProblem(8, "case.received-at", "not-a-time"),
                        new RowProblem(9, "row", "number-of-columns"),
                        new RowProblem(11, "row", "broken-quote"));
        assertThat(plan.cases()).hasSize(2);
        assertThat(plan.steps()).isEqualTo(3);
    }

    @Test
    void a_case_that_ended_is_closed_last_at_its_own_time() {
        var cases = plan("receipt-phase-small.csv").cases();

        assertThat(cases).filteredOn(c -> !c.closing().isEmpty()).hasSize(1);
        var wishes = cases.get(1).wishes();
        assertThat(wishes.getLast().command())
                .isInstanceOfSatisfying(
                        CloseCase.class,
                        c ->
                                assertThat(c.closedAt())
                                        .isEqualTo(Instant.parse("2011-06-10T07:00:00Z")));
        assertThat(wishes.get(wishes.size() - 2).command()).isInstanceOf(EndIssue.class);
    }

    @Test
    void a_case_belongs_to_whoever_the_mapping_names_else_to_the_last_worker() {
        var plan =
                plan(
                        """
                        case,who,responsible
                        1,Ada,Grete
                        2,Ada,
                        """,
                        "assigned-to: '{responsible}'");

        assertThat(plan.workers()).containsValues("Ada", "Grete");
        assertThat(plan.cases())
                .extracting(c -> commands(c, AssignCase.class).toList().getFirst().worker())
                .extracting(plan.workers()::get)
                .containsExactly("Grete", "Ada");
    }

    @Test
    void a_bad_field_of_a_case_leaves_it_out_whole_and_a_bad_one_of_a_step_only_that() {
        var plan =
                plan(
                        """
                        case,who,kind,end
                        1,Ada,ADVICE,
                        1,%s,ADVICE,
                        2,Ada,WITCHCRAFT,
                        2,Ada,WITCHCRAFT,
                        3,Ada,ADVICE,31.2.2024
                        4,Ada,ADVICE,1.3.2024
                        """
                                .formatted("a".repeat(81)),
                        "kind: '{kind}'",
                        "ended: {at: '{end}', outcome: GOALS_REACHED, summary: done}");

        assertThat(plan.problems())
                .containsExactly(
                        new RowProblem(3, "step", "staff.name.too-long"),
                        new RowProblem(4, "case.kind", "not-one-of-the-choices"),
                        new RowProblem(5, "case.kind", "not-one-of-the-choices"),
                        new RowProblem(6, "case.ended.at", "not-a-time"));
        assertThat(plan.cases()).extracting(c -> c.closing().size()).containsExactly(0, 2);
    }

    @Test
    void a_value_that_the_mapping_does_not_know_is_an_error_of_its_row() {
        var plan =
                plan(
                        """
                        case,who,via
                        1,Ada,phone
                        2,Ada,pigeon
                        """,
                        "urgency: {from: '{via}', map: {phone: URGENT}}");

        assertThat(plan.problems())
                .containsExactly(new RowProblem(3, "case.urgency", "not-in-the-mapping"));
        assertThat(plan.cases()).hasSize(1);
        assertThat(commands(plan.cases().getFirst(), ReceiveReferral.class).toList())
                .extracting(ReceiveReferral::urgency)
                .containsExactly(Urgency.URGENT);
    }

    @Test
    void a_mapping_that_does_not_fit_is_refused_with_the_field_at_fault() {
        var table = Table.parse("a,b\n1,2\n");

        assertThatThrownBy(() -> Mapping.of(mapping("source: x"), table))
                .isInstanceOf(NotImportable.class);
        assertThatThrownBy(() ->
                        mapping("case: {key: '{absent}'}").expression("case.key", table, null))
                .isInstanceOf(NotImportable.class);
        var misspelt = mapping("sauce: x");
        assertThatThrownBy(misspelt::refuseUnknown).isInstanceOf(NotImportable.class);
    }

    private static MappingFile mapping(String yaml) {
        return MappingFile.parse(new StringReader(yaml));
    }

    /** A table whose lines are its steps, and a mapping with more fields of a case. */
    private static Plan plan(String lines, String... ofCase) {
        var yaml =
                """
                source: test
                case:
                  key: '{case}'
                  received-at: 2024-01-01
                  team: Team
                  concern: Something
                  issue: {text: Whatever}
                  %s
                step: {key: '{case}-{who}', occurred-at: 2024-01-02, worker: '{who}', text: Done}
                """
                        .formatted(String.join("\n  ", ofCase));
        var table = Table.parse(lines);
        return Planning.of(table, Mapping.of(mapping(yaml), table));
    }

    private static Plan plan(String file) {
        var table = Table.read(ReceiptPhase.file(file));
        return Planning.of(table, Mapping.of(MappingFile.read(ReceiptPhase.MAPPING), table));
    }

    private static <C extends DomainCommand> Stream<C> commands(ImportedCase each, Class<C> type) {
        return each.wishes().stream()
                .map(ImportedCase.Wish::command)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
