package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.ISSUE;
import static org.beistand.advocacy.command.Examples.active;
import static org.beistand.advocacy.command.Examples.after;
import static org.beistand.advocacy.command.Examples.and;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.issueRaised;
import static org.beistand.advocacy.command.Examples.verify;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseRejection.IssueAlreadyEnded;
import org.beistand.advocacy.AdvocacyCaseRejection.IssueUnknown;
import org.beistand.advocacy.IssueCommand.VerifyIssue;
import org.beistand.advocacy.IssueEvent.IssueJudged;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.Satisfaction;
import org.junit.jupiter.api.Test;

class IssueTest {
    private static final IssueId OPEN = new IssueId(id(21));

    private static List<AdvocacyCaseEvent> decide(AdvocacyCaseCommand command) {
        return AdvocacyCaseDecider.decide(
                command, after(and(active(), issueRaised(21))), Examples.byWorker());
    }

    @Test
    void only_an_open_issue_is_looked_into() {
        var ended = new VerifyIssue(CASE, ISSUE, IssueFinding.VERIFIED);

        assertThat(decide(verify(21))).hasSize(1);
        assertThatThrownBy(() -> decide(verify(22))).isInstanceOf(IssueUnknown.class);
        assertThatThrownBy(() -> decide(ended)).isInstanceOf(IssueAlreadyEnded.class);
    }

    @Test
    void what_the_person_says_stands_beside_the_outcome() {
        var outcome = IssueOutcome.RESOLVED_PARTLY;

        assertThat(decide(new EndIssue(CASE, OPEN, outcome, Satisfaction.NOT_SATISFIED)))
                .containsExactly(
                        new IssueEnded(CASE, OPEN, outcome),
                        new IssueJudged(CASE, OPEN, Satisfaction.NOT_SATISFIED));
        assertThat(decide(new EndIssue(CASE, OPEN, outcome)))
                .containsExactly(new IssueEnded(CASE, OPEN, outcome));
    }
}
