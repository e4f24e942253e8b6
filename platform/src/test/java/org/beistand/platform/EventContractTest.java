package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.beistand.language.DomainEvent;
import org.beistand.platform.ApprovedEvents.Approved;
import org.beistand.platform.EventNames.StoredName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts are readable for ever (R16): every name and revision has an approved file, which is added
 * once and never changed or deleted. A fact whose shape must change gets a new revision beside the
 * old one. Names and shapes of what facts hold sealed are approved in {@code SealedFieldsTest}.
 */
class EventContractTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private final ClosedSerializer serializer = new ClosedSerializer(EventNames.all());

    static Stream<Approved> approved() {
        return ApprovedEvents.all().stream();
    }

    @Test
    void every_fact_has_its_approved_file() {
        assertThat(EventNames.all().known())
                .allSatisfy(name ->
                        assertThat(approved().filter(file -> !file.variant()).map(Approved::name))
                                .containsOnlyOnce(name));
    }

    @Test
    void no_two_facts_share_a_logical_name() {
        var names = EventNames.all();
        var facts =
                names.known().stream()
                        .collect(
                                Collectors.groupingBy(
                                        StoredName::name,
                                        Collectors.mapping(names::classOf, Collectors.toSet())));
        assertThat(facts.values()).allMatch(classes -> classes.size() == 1);
        assertThat(facts.keySet()).allMatch(name -> name.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("approved")
    void an_approved_file_loads_and_the_latest_is_written_as_it_was_approved(Approved file) {
        var json = PLAIN.readTree(file.text());

        var fact = load(file.name(), json.toString());

        assertThat(fact).isInstanceOf(DomainEvent.class);
        if (file.name().equals(EventNames.all().nameOf(fact.getClass()))) {
            assertThat(serializer.serialize(fact, String.class).getData())
                    .isEqualTo(json.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("approved")
    void what_no_fact_of_that_name_knows_is_refused(Approved file) {
        var json = (ObjectNode) PLAIN.readTree(file.text());
        var more = json.put("unheardOf", 1).toString();

        assertThatThrownBy(() -> load(file.name(), more))
                .isInstanceOf(SerializationException.class);
    }

    @ParameterizedTest
    @MethodSource("approved")
    void nothing_of_a_fact_can_be_left_out_but_what_may_be_missing(Approved file) {
        var mayBeMissing = EventShapes.nullable(EventNames.all().classOf(file.name()));
        for (var field : PLAIN.readTree(file.text()).propertyNames()) {
            var json = (ObjectNode) PLAIN.readTree(file.text());
            var less = json.putNull(field).toString();

            if (mayBeMissing.contains(field)) {
                assertThat(load(file.name(), less)).as(field).isNotNull();
            } else {
                assertThatThrownBy(() -> load(file.name(), less))
                        .as(field)
                        .isInstanceOf(SerializationException.class);
            }
        }
    }

    @Test
    void what_may_be_missing_is_missing_in_one_approved_file_and_there_in_another() {
        for (var name : EventNames.all().known()) {
            for (var field : EventShapes.nullable(EventNames.all().classOf(name))) {
                assertThat(
                                approved()
                                        .filter(file -> file.name().equals(name))
                                        .map(file ->
                                                PLAIN.readTree(file.text()).get(field).isNull())
                                        .collect(Collectors.toSet()))
                        .as(name + " " + field)
                        .containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void approved_files_are_added_and_never_changed_or_deleted() {
        assertThat(ApprovedEvents.sums()).isEqualTo(ApprovedEvents.approvedSums());
    }

    @Test
    void the_codes_in_facts_are_added_and_never_renamed_or_removed() {
        assertThat(EventShapes.codes()).containsExactlyElementsOf(ApprovedEvents.approvedCodes());
    }

    private Object load(StoredName name, String json) {
        var stored = new SimpleSerializedObject<>(json, String.class, name.name(), name.revision());
        return serializer.deserialize(stored);
    }
}
