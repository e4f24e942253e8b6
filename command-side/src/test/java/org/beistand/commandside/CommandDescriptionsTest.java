package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.Referral;
import org.beistand.commandside.CommandNames.Named;
import org.beistand.language.Commands.Outcome;
import org.beistand.platform.Json;
import org.beistand.vocabulary.Concept;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CommandDescriptionsTest {
    private static final CommandNames NAMES = new CommandNames(Concept.ALL);
    private static final OpenAPI API = described();

    private static OpenAPI described() {
        var api = new OpenAPI();
        new CommandDescriptions(NAMES, new Descriptions()).customise(api);
        return api;
    }

    private static Operation operation(Named named) {
        return API.getPaths()
                .get("/api/" + named.concept().noun() + "/{id}/" + named.name())
                .getPost();
    }

    private static Stream<DynamicTest> forEachCommand(java.util.function.Consumer<Named> check) {
        return NAMES.all().stream()
                .map(n -> DynamicTest.dynamicTest(n.name(), () -> check.accept(n)));
    }

    @Test
    void there_is_one_operation_for_each_command_and_no_other() {
        var commands = Concept.ALL.stream().mapToInt(c -> c.commandTypes().size()).sum();
        assertThat(API.getPaths()).hasSize(commands);
        assertThat(NAMES.all()).hasSize(commands);
    }

    @TestFactory
    Stream<DynamicTest> each_operation_says_what_it_does() {
        return forEachCommand(named -> {
            assertThat(operation(named).getDescription()).endsWith(".");
            assertThat(operation(named).getSummary()).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_example_is_a_body_that_can_be_read() {
        return forEachCommand(named -> {
            var example = operation(named).getRequestBody().getContent();
            var body = example.get("application/json").getExample();
            var id = UUID.randomUUID();

            var command =
                    new CommandReader(Json.edge())
                            .read(named, id.toString(), Json.edge().writeValueAsBytes(body));

            assertThat(command).isInstanceOf(named.type());
            assertThat(command.aggregateId().value()).isEqualTo(id);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_required_is_what_may_not_be_missing() {
        return forEachCommand(named -> {
            Schema<?> body =
                    operation(named)
                            .getRequestBody()
                            .getContent()
                            .get("application/json")
                            .getSchema();
            var required = new HashSet<String>();
            for (var component : named.type().getRecordComponents()) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    required.add(component.getName());
                }
            }
            var _ = required.remove(named.id().getName());
            var said = body.getRequired() == null ? List.<String>of() : body.getRequired();
            assertThat(Set.copyOf(said)).isEqualTo(required);
            assertThat(body.getAdditionalProperties()).isEqualTo(false);
        });
    }

    @Test
    void every_reference_leads_somewhere_and_everything_there_is_described() {
        var schemas = API.getComponents().getSchemas();
        var text = Json.edge().valueToTree(io.swagger.v3.core.util.Json31.pretty(API)).asString();
        var references =
                java.util.regex.Pattern.compile("#/components/schemas/(\\w+)").matcher(text);
        var found = new HashSet<String>();
        while (references.find()) {
            var _ = found.add(references.group(1));
        }
        assertThat(schemas.keySet()).isEqualTo(found);
        schemas.forEach(
                (name, schema) -> assertThat(schema.getDescription()).as(name).isNotEmpty());
    }

    @Test
    void words_of_the_javadoc_arrive_without_its_marks() {
        var descriptions = new Descriptions();
        assertThat(descriptions.of(RecordInteraction.class))
                .startsWith("Record a contact or an attempt at one.")
                .contains("lateReason is needed")
                .doesNotContain("{@", "*");
        assertThat(descriptions.of(Referral.class)).doesNotContain("@param");
        assertThat(descriptions.of(Referral.class, "referrer")).startsWith("who sent it");
        assertThat(descriptions.of(Referral.class, "source")).isEmpty();
        assertThat(descriptions.of(Outcome.class)).isNotEmpty();
        assertThat(descriptions.of(String.class)).isEmpty();
    }

    @Test
    void a_beginning_is_answered_otherwise_than_a_change() {
        for (var named : NAMES.all()) {
            assertThat(operation(named).getResponses().containsKey("201"))
                    .isEqualTo(named.begins());
            assertThat(operation(named).getResponses().containsKey("204"))
                    .isEqualTo(!named.begins());
        }
        assertThat(NAMES.all().stream().filter(Named::begins).map(Named::name))
                .containsExactlyInAnyOrder(
                        "register-person",
                        "receive-referral",
                        "register-site",
                        "register-space",
                        "impose-separation-rule");
    }

    @Test
    void names_are_those_of_the_records() {
        assertThat(NAMES.find("cases", "record-interaction").orElseThrow().type())
                .isEqualTo(RecordInteraction.class);
        assertThat(NAMES.find("people", "record-interaction")).isEmpty();
    }
}
