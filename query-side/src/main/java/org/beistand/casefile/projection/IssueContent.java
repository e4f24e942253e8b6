package org.beistand.casefile.projection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.IssueEvent;
import org.beistand.advocacy.IssueEvent.IssueJudged;
import org.beistand.advocacy.IssueEvent.IssueVerified;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.Satisfaction;
import org.beistand.casefile.CaseFile.Issue;
import org.jspecify.annotations.Nullable;

/** The issues of a case while they are put together, fact by fact. */
final class IssueContent {
    private final Map<IssueId, Issue> issues = new LinkedHashMap<>();

    void raised(IssueRaised e, Instant at) {
        var issue = new Issue(e.issueId(), e.kind(), e.text(), at, null, null, null);
        var _ = issues.put(e.issueId(), issue);
    }

    void ended(IssueEnded e) {
        change(e.issueId(), i -> with(i, i.finding(), e.outcome(), i.satisfaction()));
    }

    void add(IssueEvent event) {
        switch (event) {
            case IssueVerified e ->
                    change(e.issueId(), i -> with(i, e.finding(), i.outcome(), i.satisfaction()));
            case IssueJudged e ->
                    change(e.issueId(), i -> with(i, i.finding(), i.outcome(), e.satisfaction()));
        }
    }

    private void change(IssueId id, UnaryOperator<Issue> change) {
        var _ = issues.computeIfPresent(id, (_, before) -> change.apply(before));
    }

    private static Issue with(
            Issue i,
            @Nullable IssueFinding finding,
            @Nullable IssueOutcome outcome,
            @Nullable Satisfaction satisfaction) {
        return new Issue(
                i.issueId(), i.kind(), i.text(), i.raisedAt(), finding, outcome, satisfaction);
    }

    List<Issue> issues() {
        return List.copyOf(issues.values());
    }
}
