package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.beistand.language.DomainCommand;
import org.beistand.vocabulary.Concept;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EveryCommandIsHandledTest {

    @TestFactory
    Stream<DynamicTest> each_command_has_exactly_one_handler() {
        return Concept.ALL.stream()
                .flatMap(concept ->
                        concept.commandTypes().stream()
                                .map(type ->
                                        DynamicTest.dynamicTest(
                                                type.getSimpleName(), () -> check(concept, type))));
    }

    private static void check(Concept concept, Class<? extends DomainCommand> type)
            throws ClassNotFoundException {
        var handlers =
                methods(concept)
                        .filter(m -> m.isAnnotationPresent(CommandHandler.class))
                        .filter(m -> m.getParameterTypes()[0] == type)
                        .toList();
        assertThat(handlers).hasSize(1);
        var policy = handlers.getFirst().getAnnotation(CreationPolicy.class);
        if (DomainCommand.Beginning.class.isAssignableFrom(type)
                || DomainCommand.Anytime.class.isAssignableFrom(type)) {
            assertThat(policy).isNotNull();
            assertThat(policy.value()).isEqualTo(AggregateCreationPolicy.CREATE_IF_MISSING);
        } else {
            assertThat(policy).isNull();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_shell_handles_nothing_else_and_hears_all_its_facts() {
        return Concept.ALL.stream()
                .map(concept ->
                        DynamicTest.dynamicTest(concept.aggregate(), () -> checkShell(concept)));
    }

    private static void checkShell(Concept concept) throws ClassNotFoundException {
        var methods = methods(concept).toList();
        assertThat(methods.stream().filter(m -> m.isAnnotationPresent(CommandHandler.class)))
                .hasSize(concept.commandTypes().size());
        assertThat(methods.stream().filter(m -> m.isAnnotationPresent(EventSourcingHandler.class)))
                .singleElement()
                .satisfies(
                        m -> assertThat(m.getParameterTypes()).containsExactly(concept.events()));
    }

    /** Those of the shell and of what it is extended from. */
    private static Stream<Method> methods(Concept concept) throws ClassNotFoundException {
        return Stream.<Class<?>>iterate(
                        shell(concept), c -> c != Object.class, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()));
    }

    private static Class<?> shell(Concept concept) throws ClassNotFoundException {
        var home = concept.commands().getPackageName().toLowerCase(Locale.ROOT);
        return Class.forName(home + ".command." + concept.aggregate());
    }
}
