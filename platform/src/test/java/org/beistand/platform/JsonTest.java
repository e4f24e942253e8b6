package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseCommand.CloseCase;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.ClosingText;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.people.AccessNeed;
import org.beistand.people.Language;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;

class JsonTest {
    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private static <T extends org.beistand.language.Sealable> Sealed<T> closed() {
        return new Sealed.Closed<>(TWO, 1, "bm9uY2U=", "Y2lwaGVy");
    }

    @Test
    void a_fact_survives_json_and_looks_plain() {
        var fact =
                new PersonRegistered(
                        new PersonId(ONE),
                        closed(),
                        closed(),
                        null,
                        List.of(new Language("de"), new Language("tr")),
                        Set.of(AccessNeed.values()),
                        closed());

        var json = Json.stored().writeValueAsString(fact);

        assertThat(json)
                .startsWith(
                        "{\"personId\":\"" + ONE + "\",\"name\":{\"k\":\"" + TWO + "\",\"v\":1,")
                .contains("\"languages\":[\"de\",\"tr\"]");
        assertThat(Json.stored().readValue(json, PersonRegistered.class)).isEqualTo(fact);
    }

    @Test
    void an_open_value_is_never_stored_and_a_closed_one_never_leaves() {
        var id = new AdvocacyCaseId(ONE);
        var open =
                new CloseCase(id, CaseOutcome.values()[0], Sealed.of(new ClosingText("all well")));
        var shut = new CloseCase(id, CaseOutcome.values()[0], closed());

        assertThatThrownBy(() -> Json.stored().writeValueAsString(open))
                .isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> Json.edge().writeValueAsString(shut))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void a_command_is_read_open_at_the_edge() {
        var json =
                """
                {"caseId": "%s", "outcome": "%s", "summary": "all well"}
                """
                        .formatted(ONE, CaseOutcome.values()[0]);

        var command = Json.edge().readValue(json, CloseCase.class);

        assertThat(command.summary()).isEqualTo(Sealed.of(new ClosingText("all well")));
        assertThat(Json.edge().readValue(Json.edge().writeValueAsString(command), CloseCase.class))
                .isEqualTo(command);
    }

    @Test
    void nobody_can_hand_in_a_closed_value_at_the_edge() {
        var json =
                """
                {"caseId": "%s", "outcome": "%s", "summary": {"k": "%s", "v": 1, "n": "", "c": ""}}
                """
                        .formatted(ONE, CaseOutcome.values()[0], TWO);

        assertThatThrownBy(() -> Json.edge().readValue(json, CloseCase.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void what_is_unknown_missing_null_or_doubled_is_refused() {
        var id = "\"caseId\":\"" + ONE + "\"";
        for (var json :
                List.of(
                        "{}",
                        "{\"caseId\":null}",
                        "{" + id + ",\"more\":1}",
                        "{" + id + "," + id + "}",
                        "{\"caseId\":\"no id\"}",
                        "{" + id + "} {}")) {
            assertThatThrownBy(() -> Json.edge().readValue(json, TriageStarted.class))
                    .as(json)
                    .isInstanceOf(JacksonException.class);
        }
        assertThatThrownBy(() ->
                        Json.stored().readValue("{\"caseId\":\"" + ONE + "\"}", ClientNamed.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_broken_rule_of_a_value_is_the_cause_of_the_refusal() {
        assertThatThrownBy(() -> Json.edge().readValue("\"2026-0001-x\"", CaseNumber.class))
                .isInstanceOf(DatabindException.class)
                .hasCauseInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Json.edge().readValue("\" \"", ClosingText.class))
                .hasCauseInstanceOf(InvalidValue.class);
    }

    @Test
    void ids_may_be_keys_and_sets_have_one_order() {
        var staff = Map.of(new StaffId(TWO), Instant.EPOCH, new StaffId(ONE), Instant.EPOCH);

        var json = Json.stored().writeValueAsString(staff);

        assertThat(Json.stored().readValue(json, new TypeReference<Map<StaffId, Instant>>() {}))
                .isEqualTo(staff);
        assertThat(Json.stored().writeValueAsString(Set.of(new StaffId(TWO), new StaffId(ONE))))
                .isEqualTo("[\"" + ONE + "\",\"" + TWO + "\"]");
    }

    @Test
    void enums_are_names_and_nothing_else() {
        assertThatThrownBy(() -> Json.edge().readValue("0", CaseOutcome.class))
                .isInstanceOf(JacksonException.class);
    }
}
