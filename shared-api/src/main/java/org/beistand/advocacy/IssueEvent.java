package org.beistand.advocacy;

import org.beistand.language.EventName;

/** What was found out about an issue, and how the person saw its end. */
public sealed interface IssueEvent extends CareEvent {
    /** Somebody looked into it. */
    @EventName("advocacy.issue-verified")
    record IssueVerified(AdvocacyCaseId caseId, IssueId issueId, IssueFinding finding)
            implements IssueEvent {}

    /** The person said what they think of how it ended. */
    @EventName("advocacy.issue-judged")
    record IssueJudged(AdvocacyCaseId caseId, IssueId issueId, Satisfaction satisfaction)
            implements IssueEvent {}
}
