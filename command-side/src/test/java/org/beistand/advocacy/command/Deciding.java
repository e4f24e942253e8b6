package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.active;
import static org.beistand.advocacy.command.Examples.after;
import static org.beistand.advocacy.command.Examples.and;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.language.Rejection;
import org.junit.jupiter.params.provider.Arguments;

/** What follows from a command about a case on which somebody works. */
final class Deciding {
    private Deciding() {}

    /** Asked by the worker, after some more facts. */
    static List<AdvocacyCaseEvent> decide(
            AdvocacyCaseCommand command, AdvocacyCaseEvent... before) {
        return decide(command, Examples.byWorker(), before);
    }

    /** The same, asked by somebody. */
    static List<AdvocacyCaseEvent> decide(
            AdvocacyCaseCommand command, Circumstances by, AdvocacyCaseEvent... before) {
        return AdvocacyCaseDecider.decide(command, after(and(active(), before)), by);
    }

    /** A row of refusals: why, what is asked, and what had happened. */
    static Arguments refusal(
            Class<? extends Rejection> why,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        return Arguments.of(why, command, before);
    }

    /** The same with who asks. */
    static Arguments refusal(
            Class<? extends Rejection> why,
            Circumstances by,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        return Arguments.of(why, by, command, before);
    }
}
