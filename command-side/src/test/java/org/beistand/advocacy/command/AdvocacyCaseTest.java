package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.NOW;
import static org.beistand.advocacy.command.Examples.NUMBER;
import static org.beistand.advocacy.command.Examples.active;
import static org.beistand.advocacy.command.Examples.and;
import static org.beistand.advocacy.command.Examples.closed;
import static org.beistand.advocacy.command.Examples.followUpSet;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.inTriage;
import static org.beistand.advocacy.command.Examples.issueRaised;
import static org.beistand.advocacy.command.Examples.received;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseAlreadyExists;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotOpen;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands.Sending;
import org.beistand.language.Role;
import org.beistand.platform.Aggregates;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That each command finds its way to its case; what is decided there, other tests say. */
class AdvocacyCaseTest {
    private static final Map<String, Object> BY_SUPERVISOR =
            Aggregates.sentBy(
                    Sending.of(
                            Examples.staff(Examples.SUPERVISOR, Role.SUPERVISOR),
                            new CommandId(id(50)),
                            Channel.API));

    private static FixtureConfiguration<AdvocacyCase> fixture() {
        return new AggregateTestFixture<>(AdvocacyCase.class)
                .registerCommandTargetResolver(Aggregates.target())
                .registerParameterResolverFactory(Aggregates.actor())
                .registerInjectableResource(new DeskOfExamples());
    }

    /** A desk without a book of numbers. */
    private static final class DeskOfExamples extends CaseDesk {
        DeskOfExamples() {
            super(
                    java.time.Clock.fixed(NOW, Examples.BERLIN),
                    new House(Examples.BERLIN, ServiceTargets.NONE),
                    new CaseBooks(
                            new org.springframework.jdbc.datasource
                                    .AbstractDriverBasedDataSource() {
                                @Override
                                protected java.sql.Connection getConnectionFromDriver(
                                        java.util.Properties properties) {
                                    throw new AssertionError("no database here");
                                }
                            },
                            new RolesEverHeld(_ ->
                                    new javax.crypto.spec.SecretKeySpec(
                                            new byte[32], "HmacSHA256")),
                            (_, _, _) -> {}),
                    Redactor.NONE);
        }

        @Override
        Circumstances around(Actor actor) {
            return new Circumstances(
                    actor,
                    NOW,
                    Examples.BERLIN,
                    ServiceTargets.NONE,
                    () -> NUMBER,
                    Examples.NO_CONFLICT,
                    Redactor.NONE);
        }
    }

    private record Story(List<AdvocacyCaseEvent> given, AdvocacyCaseCommand when) {}

    private static final List<Story> STORIES =
            List.of(
                    new Story(received(), Examples.name()),
                    new Story(received(), Examples.triage()),
                    new Story(inTriage(), Examples.accept()),
                    new Story(inTriage(), Examples.decline()),
                    new Story(inTriage(), Examples.waitlist()),
                    new Story(active(), Examples.assign(Examples.COLLEAGUE)),
                    new Story(active(), Examples.raise(20)),
                    new Story(and(active(), issueRaised(21)), Examples.end(21)),
                    new Story(active(), Examples.record(NOW, null)),
                    new Story(active(), Examples.write(22)),
                    new Story(active(), Examples.setFollowUp(23, Examples.TODAY)),
                    new Story(and(active(), followUpSet()), Examples.complete()),
                    new Story(and(active(), followUpSet()), Examples.drop()),
                    new Story(active(), CourseExamples.requestClosure(50)),
                    new Story(closed(), Examples.reopen()));

    @TestFactory
    Stream<DynamicTest> each_command_reaches_the_decider_with_history_and_actor() {
        return STORIES.stream()
                .map(story ->
                        DynamicTest.dynamicTest(
                                story.when().getClass().getSimpleName(), () -> check(story)));
    }

    private static void check(Story story) {
        var expected =
                AdvocacyCaseDecider.decide(
                        story.when(), Examples.after(story.given()), Examples.bySupervisor());
        fixture()
                .given(story.given())
                .when(story.when(), BY_SUPERVISOR)
                .expectSuccessfulHandlerExecution()
                .expectEvents(expected.toArray());
    }

    @Test
    void an_enquiry_begins_a_case() {
        fixture()
                .givenNoPriorActivity()
                .when(Examples.receive(), BY_SUPERVISOR)
                .expectEvents(
                        AdvocacyCaseDecider.decide(
                                        Examples.receive(),
                                        Examples.after(),
                                        Examples.bySupervisor())
                                .toArray());
    }

    @Test
    void an_enquiry_does_not_begin_a_case_twice() {
        fixture()
                .given(received())
                .when(Examples.receive(), BY_SUPERVISOR)
                .expectNoEvents()
                .expectException(CaseAlreadyExists.class);
    }

    @Test
    void a_refusal_leaves_nothing_behind() {
        fixture()
                .given(closed())
                .when(Examples.write(22), BY_SUPERVISOR)
                .expectNoEvents()
                .expectException(CaseNotOpen.class);
    }

    @Test
    void nothing_else_begins_a_case() {
        fixture()
                .givenNoPriorActivity()
                .when(Examples.triage(), BY_SUPERVISOR)
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void what_holds_already_leaves_nothing() {
        fixture()
                .given(active())
                .when(Examples.assign(Examples.WORKER), BY_SUPERVISOR)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }
}
