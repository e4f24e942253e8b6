package org.beistand.caseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.ExternalReference;
import org.beistand.advocacy.Medium;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanningTest {
    private static final Path MAPPING = Path.of("../docs/import/municipal-receipt-phase.yml");

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
                        new RowProblem(9, "row", "number-of-columns"));
        assertThat(plan.cases()).hasSize(2);
        assertThat(plan.steps()).isEqualTo(2);
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

    private static Plan plan(String file) {
        var table = Table.read(Path.of("src/test/resources/import", file));
        return Planning.of(table, Mapping.of(MappingFile.read(MAPPING), table));
    }

    private static <C extends DomainCommand> Stream<C> commands(ImportedCase each, Class<C> type) {
        return Stream.concat(each.opening().stream(), each.steps().stream())
                .map(ImportedCase.Wish::command)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
