package org.beistand.casefile.projection;

import java.time.LocalDate;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseDeclined;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseWaitlisted;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpDropped;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseEvent.WallBuilt;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConflictEvent;
import org.beistand.advocacy.ConsentEvent;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.InvolvementEvent;
import org.beistand.advocacy.IssueEvent;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.SafetyEvent;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.WeightEvent;
import org.beistand.casefile.AuthorityOfCase;
import org.beistand.casefile.CaseFile.FollowUp;
import org.beistand.casefile.CaseFile.Issue;
import org.beistand.casefile.CourseOfCase;
import org.beistand.casefile.DocumentsOfCase;
import org.beistand.casefile.PlanOfCase;
import org.beistand.casefile.SafetyOfCase;
import org.beistand.casefile.SharingOfCase;
import org.beistand.language.NotPossible;
import org.beistand.language.Provenance;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** A case's file while it is put together, fact by fact. */
final class FileContent {
    private final IssueContent issues = new IssueContent();
    private final FollowUpContent followUps = new FollowUpContent();
    private final PlanContent plan = new PlanContent();
    private final SafetyContent safety = new SafetyContent();
    private final SharingContent sharing = new SharingContent();
    private final CourseContent course = new CourseContent();
    private final EntryContent entries = new EntryContent();
    private final AuthorityContent authority = new AuthorityContent();
    private final TargetContent targets = new TargetContent();
    private final TransferContent transfers = new TransferContent();
    private final DocumentContent documents = new DocumentContent();
    private final InvolvedContent involved = new InvolvedContent();
    private @Nullable ReferralReceived received;
    private @Nullable LocalDate waitlistReviewOn;
    private final EndingContent ending = new EndingContent();

    void add(AdvocacyCaseEvent event, Provenance by) {
        switch (event) {
            case ReferralReceived e -> received = e;
            case CaseWaitlisted e -> waitlistReviewOn = e.reviewOn();
            case CaseAssigned e -> assigned(e);
            case IssueRaised e -> issues.raised(e, by.recordedAt());
            case IssueEnded e -> issues.ended(e);
            case FollowUpSet e -> followUps.set(e);
            case FollowUpCompleted e -> followUps.done(e.followUpId());
            case FollowUpDropped e -> followUps.done(e.followUpId());
            case CaseClosed e -> closed(e);
            case CaseReopened e -> ending.reopened(e);
            case TriageStarted _ -> waitlistReviewOn = null;
            case CareEvent e -> add(e, by);
            case ClientNamed _,
                    CaseAccepted _,
                    CaseDeclined _,
                    InteractionRecorded _,
                    ContactAttemptFailed _,
                    NoteRecorded _,
                    WallBuilt _ -> {} // not kept, see CaseFileProjection
        }
    }

    private void add(CareEvent event, Provenance by) {
        var recordedAt = by.recordedAt();
        switch (event) {
            case PlanEvent e -> plan.add(e);
            case SafetyEvent e -> safety.add(e, recordedAt);
            case ConsentEvent e -> sharing.add(e, recordedAt);
            case DisclosureEvent e -> sharing.add(e, by);
            case ApprovalEvent e -> course.add(e, recordedAt);
            case HoldEvent e -> course.add(e);
            case EntryEvent e -> entries.add(e, recordedAt);
            case AuthorityEvent e -> authority.add(e, recordedAt);
            case DocumentEvent e -> documents.add(e, by);
            case IssueEvent e -> issues.add(e);
            case TransferEvent e -> transfers.add(e, recordedAt);
            case TargetEvent e -> targets.add(e);
            case WeightEvent _ -> {} // stands in the case list
            case InvolvementEvent e -> involved.add(e);
            case ConflictEvent e -> involved.add(e, by);
        }
    }

    private void closed(CaseClosed e) {
        ending.closed(e);
        course.ended();
    }

    private void assigned(CaseAssigned e) {
        waitlistReviewOn = null;
        transfers.assigned(e);
    }

    /** How it came in. */
    ReferralReceived began() {
        if (received == null) {
            throw new NotPossible();
        }
        return received;
    }

    @Nullable LocalDate waitlistReviewOn() {
        return waitlistReviewOn;
    }

    EndingContent ending() {
        return ending;
    }

    List<Issue> issues() {
        return issues.issues();
    }

    List<FollowUp> followUps() {
        return followUps.open();
    }

    PlanOfCase plan() {
        return plan.plan();
    }

    SafetyOfCase safety() {
        return safety.safety();
    }

    SharingOfCase sharing() {
        return sharing.sharing();
    }

    CourseOfCase course() {
        return course.course(transfers.transfer(), entries.restricted());
    }

    TargetContent targets() {
        return targets;
    }

    AuthorityOfCase authority() {
        return authority.authority();
    }

    DocumentsOfCase documents() {
        return documents.documents();
    }

    InvolvedContent involved() {
        return involved;
    }

    List<NoteId> pinned() {
        return entries.pinned();
    }

    List<StaffId> formerWorkers() {
        return transfers.formerWorkers();
    }
}
