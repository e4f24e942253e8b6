package org.beistand.casefile.pages;

import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.ApprovalCommand.GrantApproval;
import org.beistand.advocacy.ApprovalCommand.RefuseApproval;
import org.beistand.advocacy.ApprovalCommand.RequestApproval;
import org.beistand.advocacy.ApprovalCommand.RequestClosure;
import org.beistand.advocacy.ApprovalCommand.RevokeApproval;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.HoldCommand.PutOnHold;
import org.beistand.advocacy.HoldCommand.ResumeCase;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.PersonTold;
import org.beistand.language.Sealed;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the commands about closing, approvals and holds; {@code null} when something is wrong. */
final class ApprovalSteps {
    private ApprovalSteps() {}

    static @Nullable AdvocacyCaseCommand closure(PostedForm form, At at) {
        var outcome = form.choice("outcome", CaseOutcome.class);
        var told = form.choice("told", PersonTold.class);
        var text = form.read("text", ClosingText::new);
        return outcome == null || told == null || text == null
                ? null
                : new RequestClosure(
                        at.caseId(),
                        new ApprovalId(form.idFor("closure")),
                        outcome,
                        told,
                        Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand request(PostedForm form, At at) {
        var subject = form.choice("subject", ApprovalSubject.class);
        var text = form.readIfAny("text", ApprovalText::new);
        return subject == null || !form.valid()
                ? null
                : new RequestApproval(
                        at.caseId(),
                        new ApprovalId(form.idFor("approval")),
                        subject,
                        text == null ? null : Sealed.of(text));
    }

    static AdvocacyCaseCommand grant(PostedForm form, At at) {
        return new GrantApproval(at.caseId(), ApprovalId.of(at.part()));
    }

    static @Nullable AdvocacyCaseCommand refusal(PostedForm form, At at) {
        var comment = form.read("text", ApprovalText::new);
        return comment == null
                ? null
                : new RefuseApproval(at.caseId(), ApprovalId.of(at.part()), Sealed.of(comment));
    }

    static AdvocacyCaseCommand revoke(PostedForm form, At at) {
        return new RevokeApproval(at.caseId(), ApprovalId.of(at.part()));
    }

    static @Nullable AdvocacyCaseCommand hold(PostedForm form, At at) {
        var reason = form.choice("reason", HoldReason.class);
        var until = form.day("until");
        return reason == null || until == null ? null : new PutOnHold(at.caseId(), reason, until);
    }

    static AdvocacyCaseCommand resume(PostedForm form, At at) {
        return new ResumeCase(at.caseId());
    }
}
