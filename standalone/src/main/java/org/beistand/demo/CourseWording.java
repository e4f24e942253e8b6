package org.beistand.demo;

import org.beistand.advocacy.ApprovalCommand.GrantApproval;
import org.beistand.advocacy.ApprovalCommand.RefuseApproval;
import org.beistand.advocacy.ApprovalCommand.RequestApproval;
import org.beistand.advocacy.ApprovalCommand.RequestClosure;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.HoldCommand.PutOnHold;
import org.beistand.advocacy.HoldCommand.ResumeCase;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.PersonTold;
import org.beistand.advocacy.TargetCommand.PauseTarget;
import org.beistand.advocacy.TargetCommand.ResumeTarget;
import org.beistand.advocacy.TargetId;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about closing, approvals and holds of one story into commands. */
record CourseWording(Story story, StoryTime time) {

    DomainCommand command(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "close" -> closure(line);
            case "submit" ->
                    new RequestApproval(
                            id,
                            approvalId(line.word(0)),
                            line.code(1, ApprovalSubject.class),
                            line.text().isEmpty() ? null : written(line));
            case "grant" -> new GrantApproval(id, approvalId(line.word(0)));
            case "refuse" -> new RefuseApproval(id, approvalId(line.word(0)), written(line));
            case "hold" ->
                    new PutOnHold(
                            id,
                            line.code(0, HoldReason.class),
                            time.day(line.number(line.indexOf("until") + 1)));
            case "resume" -> new ResumeCase(id);
            default -> promise(line);
        };
    }

    private DomainCommand promise(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "pause" ->
                    new PauseTarget(
                            id,
                            TargetId.nth(id, line.number(0)),
                            line.code(1, PauseReason.class),
                            time.day(line.number(line.indexOf("until") + 1)));
            case "continue" -> new ResumeTarget(id, TargetId.nth(id, line.number(0)));
            default -> new EntryWording(story, time).command(line);
        };
    }

    private RequestClosure closure(StoryLine line) {
        return new RequestClosure(
                story.caseId(),
                approvalId("closure"),
                line.code(0, CaseOutcome.class),
                line.code(1, PersonTold.class),
                Sealed.of(new ClosingText(line.text())));
    }

    private static Sealed<ApprovalText> written(StoryLine line) {
        return Sealed.of(new ApprovalText(line.text()));
    }

    private ApprovalId approvalId(String name) {
        return new ApprovalId(DemoIds.of("approval", story.key(), name));
    }
}
