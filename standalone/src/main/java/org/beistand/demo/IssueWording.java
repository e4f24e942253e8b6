package org.beistand.demo;

import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.RaiseIssue;
import org.beistand.advocacy.IssueCommand.VerifyIssue;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.Satisfaction;
import org.beistand.advocacy.WeightCommand.WeighCase;
import org.beistand.advocacy.WeightParts;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about issues of one story into commands. */
record IssueWording(Story story, StoryTime time) {

    DomainCommand command(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "issue" ->
                    new RaiseIssue(
                            id,
                            issue(line),
                            line.code(1, IssueKind.class),
                            Sealed.of(new IssueText(line.text())));
            case "weigh" -> new WeighCase(id, parts(line));
            case "verify" -> new VerifyIssue(id, issue(line), line.code(1, IssueFinding.class));
            case "end" ->
                    new EndIssue(
                            id,
                            issue(line),
                            line.code(1, IssueOutcome.class),
                            line.words().size() < 3 ? null : line.code(2, Satisfaction.class));
            default -> new CareWording(story, time).command(line);
        };
    }

    private static WeightParts parts(StoryLine line) {
        return new WeightParts(
                line.number(0), line.number(1), line.number(2), line.number(3), line.number(4));
    }

    private IssueId issue(StoryLine line) {
        return new IssueId(DemoIds.of("issue", story.key(), line.word(0)));
    }
}
