package org.beistand.advocacy;

/** What can be asked about an issue between its beginning and its end. */
public sealed interface IssueCommand extends CareCommand {
    /** Record what looking into an issue showed. */
    record VerifyIssue(AdvocacyCaseId caseId, IssueId issueId, IssueFinding finding)
            implements IssueCommand {}
}
