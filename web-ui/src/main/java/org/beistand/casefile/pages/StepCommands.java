package org.beistand.casefile.pages;

import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.BuildWall;
import org.beistand.advocacy.AdvocacyCaseCommand.CompleteFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.DeclineCase;
import org.beistand.advocacy.AdvocacyCaseCommand.DropFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.RaiseIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.ReopenCase;
import org.beistand.advocacy.AdvocacyCaseCommand.SetFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseCommand.WaitlistCase;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.DeclineReason;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.IssueCommand.VerifyIssue;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.ReopenReason;
import org.beistand.advocacy.ReopeningText;
import org.beistand.advocacy.Satisfaction;
import org.beistand.advocacy.SignpostText;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WallReason;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the command of each step out of its form; {@code null} when something in it is wrong. */
final class StepCommands {
    private StepCommands() {}

    static AdvocacyCaseCommand triage(PostedForm form, At at) {
        return new StartTriage(at.caseId());
    }

    static AdvocacyCaseCommand accept(PostedForm form, At at) {
        return new AcceptCase(at.caseId());
    }

    static @Nullable AdvocacyCaseCommand assign(PostedForm form, At at) {
        var worker = form.pick("worker", StaffId::of);
        var reason = form.choice("reason", AssignmentReason.class);
        var weight = form.read("weight", t -> new CaseWeight(Integer.parseInt(t)));
        return worker == null || reason == null || weight == null
                ? null
                : new AssignCase(at.caseId(), worker, weight, reason);
    }

    static @Nullable AdvocacyCaseCommand waitlist(PostedForm form, At at) {
        var priority = form.choice("priority", Urgency.class);
        var reviewOn = form.day("reviewOn");
        return priority == null || reviewOn == null
                ? null
                : new WaitlistCase(at.caseId(), priority, reviewOn);
    }

    static @Nullable AdvocacyCaseCommand decline(PostedForm form, At at) {
        var reason = form.choice("reason", DeclineReason.class);
        var text = form.readIfAny("text", SignpostText::new);
        return reason == null
                ? null
                : new DeclineCase(at.caseId(), reason, text == null ? null : Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand reopen(PostedForm form, At at) {
        var reason = form.choice("reason", ReopenReason.class);
        var text = form.read("text", ReopeningText::new);
        return reason == null || text == null
                ? null
                : new ReopenCase(at.caseId(), reason, Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand wall(PostedForm form, At at) {
        var staff = form.pick("staff", StaffId::of);
        var reason = form.choice("reason", WallReason.class);
        return staff == null || reason == null ? null : new BuildWall(at.caseId(), staff, reason);
    }

    static @Nullable AdvocacyCaseCommand followUp(PostedForm form, At at) {
        var text = form.read("text", FollowUpText::new);
        var dueOn = form.day("dueOn");
        return text == null || dueOn == null
                ? null
                : new SetFollowUp(
                        at.caseId(),
                        new FollowUpId(form.idFor("follow-up")),
                        dueOn,
                        Sealed.of(text));
    }

    static AdvocacyCaseCommand complete(PostedForm form, At at) {
        return new CompleteFollowUp(at.caseId(), FollowUpId.of(at.part()));
    }

    static @Nullable AdvocacyCaseCommand drop(PostedForm form, At at) {
        var reason = form.choice("reason", FollowUpDropReason.class);
        return reason == null
                ? null
                : new DropFollowUp(at.caseId(), FollowUpId.of(at.part()), reason);
    }

    static @Nullable AdvocacyCaseCommand issue(PostedForm form, At at) {
        var kind = form.choice("kind", IssueKind.class);
        var text = form.read("text", IssueText::new);
        return kind == null || text == null
                ? null
                : new RaiseIssue(
                        at.caseId(), new IssueId(form.idFor("issue")), kind, Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand finding(PostedForm form, At at) {
        var finding = form.choice("finding", IssueFinding.class);
        return finding == null
                ? null
                : new VerifyIssue(at.caseId(), IssueId.of(at.part()), finding);
    }

    static @Nullable AdvocacyCaseCommand outcome(PostedForm form, At at) {
        var outcome = form.choice("outcome", IssueOutcome.class);
        var satisfaction = form.readIfAny("satisfaction", Satisfaction::valueOf);
        return outcome == null || !form.valid()
                ? null
                : new EndIssue(at.caseId(), IssueId.of(at.part()), outcome, satisfaction);
    }
}
