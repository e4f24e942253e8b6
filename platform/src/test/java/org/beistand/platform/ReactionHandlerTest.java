package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotOpen;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotNow;
import org.beistand.language.Recorded;
import org.beistand.reactions.Reaction;
import org.junit.jupiter.api.Test;

class ReactionHandlerTest {
    private static final AdvocacyCaseId CASE = new AdvocacyCaseId(new UUID(0, 1));
    private static final AdvocacyCaseId OTHER = new AdvocacyCaseId(new UUID(0, 2));

    /** Accepts two cases when triage starts in one. */
    private static final Reaction ACCEPTING =
            new Reaction() {
                @Override
                public String name() {
                    return "when-triage-starts";
                }

                @Override
                public boolean concerns(Class<?> fact) {
                    return fact == TriageStarted.class;
                }

                @Override
                public List<DomainCommand> to(Recorded<?> fact) {
                    return List.of(new AcceptCase(CASE), new AcceptCase(OTHER));
                }
            };

    private final List<Sending> sent = new ArrayList<>();

    private ReactionHandler answering(CompletionStage<Outcome> outcome) {
        return new ReactionHandler(
                ACCEPTING,
                () ->
                        (_, sending) -> {
                            sent.add(sending);
                            return outcome;
                        });
    }

    private static CompletionStage<Outcome> done() {
        return CompletableFuture.completedFuture(new Outcome(8, 1, false));
    }

    private static EventMessage<?> at(long position) {
        var cause =
                Sending.of(
                        new Actor.SystemProcess("test", null),
                        new CommandId(new UUID(0, 3)),
                        Channel.API);
        var fact =
                new GenericDomainEventMessage<>(
                        "AdvocacyCase",
                        CASE.toString(),
                        0,
                        new TriageStarted(CASE),
                        Provenances.metadata(cause, null),
                        "fact",
                        Instant.EPOCH);
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(position), fact);
    }

    @Test
    void what_follows_is_sent_as_the_systems_own_with_the_first_cause() {
        var _ = answering(done()).handle(at(7));

        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().actor())
                .isEqualTo(new Actor.SystemProcess("when-triage-starts", null));
        assertThat(sent.getFirst().correlationId()).isEqualTo(new UUID(0, 3));
        assertThat(sent.getFirst().channel()).isEqualTo(Channel.SYSTEM);
    }

    @Test
    void a_fact_that_comes_again_leads_to_the_same_wishes_and_no_other_does() {
        var _ = answering(done()).handle(at(7));
        var _ = answering(done()).handle(at(7));
        var _ = answering(done()).handle(at(8));

        var ids = sent.stream().map(Sending::commandId).toList();
        assertThat(ids.subList(0, 2)).isEqualTo(ids.subList(2, 4)).doesNotHaveDuplicates();
        assertThat(ids.subList(4, 6)).doesNotContainAnyElementsOf(ids.subList(0, 2));
    }

    @Test
    void a_refusal_ends_the_matter_and_whatever_else_goes_wrong_does_not() {
        var _ = answering(CompletableFuture.failedFuture(new CaseNotOpen(CASE))).handle(at(7));
        assertThat(sent).hasSize(2);

        for (var failure : List.of(new NotNow(), new IllegalStateException("away"))) {
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(
                            () -> answering(CompletableFuture.failedFuture(failure)).handle(at(7)));
        }
    }

    @Test
    void other_facts_are_passed_over() {
        var handler = answering(done());
        assertThat(handler.canHandleType(TriageStarted.class)).isTrue();
        assertThat(handler.canHandleType(CaseAccepted.class)).isFalse();
        assertThat(handler.canHandle(at(7))).isTrue();
    }
}
