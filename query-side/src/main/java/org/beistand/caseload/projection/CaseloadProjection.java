package org.beistand.caseload.projection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.ApprovalEvent.ClosureRequested;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.HoldEvent.CasePutOnHold;
import org.beistand.advocacy.HoldEvent.CaseResumed;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.WeightEvent.CaseWeighed;
import org.beistand.advocacy.WeightParts;
import org.beistand.caseload.projection.ListedCase.Course;
import org.beistand.caseload.projection.ListedCase.Intake;
import org.beistand.caseload.projection.ListedCase.Signs;
import org.beistand.caseload.projection.ListedCase.Stamp;
import org.beistand.people.PersonEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** How each fact changes the line of its case. */
final class CaseloadProjection
        implements Fold.Change<ListedCase>, Fact.OfPeopleAndCases<@Nullable UUID> {

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        return event.caseId().value();
    }

    @Override
    public @Nullable UUID person(PersonEvent event, Fact fact) {
        return null; // the names of people are kept apart, see ListedPersonProjection
    }

    @Override
    public @Nullable UUID elsewhere() {
        return null;
    }

    @Override
    public @Nullable ListedCase after(@Nullable ListedCase before, Fact fact) {
        var event = (AdvocacyCaseEvent) fact.event();
        var stamp = new Stamp(event.caseId().value(), fact.position(), fact.provenance().version());
        if (event instanceof ReferralReceived received) {
            return received(received, stamp);
        }
        return before == null
                ? null
                : changed(before, event, fact.provenance().recordedAt())
                        .working(before.work().after(event))
                        .with(stamp);
    }

    private static ListedCase received(ReferralReceived e, Stamp stamp) {
        return new ListedCase(
                stamp,
                new Intake(
                        e.number().text(), e.kind(), e.urgency(), e.team().value(), e.receivedAt()),
                new Course(CaseStage.RECEIVED, null, WeightParts.of(e.kind()), null, null, null),
                e.client() == null ? null : e.client().value(),
                Signs.NONE,
                Map.of(),
                WorkFacts.NONE);
    }

    private static ListedCase changed(
            ListedCase before, AdvocacyCaseEvent event, Instant recordedAt) {
        var course = before.course();
        return switch (event) {
            case TriageStarted _ -> before.with(course.in(CaseStage.IN_TRIAGE));
            case CaseAccepted _ -> before.with(course.in(CaseStage.ACCEPTED));
            case CaseDeclined _ -> before.with(course.ended(CaseStage.DECLINED, recordedAt));
            case CaseWaitlisted e -> before.with(course.waitlisted(e.reviewOn()));
            case CaseAssigned e ->
                    before.with(course.assigned(e.worker().value(), e.weight(), recordedAt));
            case CaseClosed e -> before.with(course.ended(CaseStage.CLOSED, e.closedAt()));
            case CaseReopened _ -> before.with(course.in(atWork(course)));
            case ClientNamed e -> before.naming(e.client().value());
            case InteractionRecorded e -> before.contacted(e.contact(), e.occurredAt());
            case FollowUpSet e -> before.followUp(e.followUpId().value(), e.dueOn());
            case FollowUpCompleted e -> before.withoutFollowUp(e.followUpId().value());
            case FollowUpDropped e -> before.withoutFollowUp(e.followUpId().value());
            case ReferralReceived _, ContactAttemptFailed _ -> before; // neither is a contact
            case NoteRecorded _, IssueRaised _, IssueEnded _, WallBuilt _ -> before; // not shown
            case CareEvent e -> changed(before, e);
        };
    }

    private static ListedCase changed(ListedCase before, CareEvent event) {
        var course = before.course();
        return switch (event) {
            case ClientCorrected e -> before.naming(e.client().value());
            case HoldEvent e -> before.with(held(course, e));
            case ApprovalEvent e -> before.with(decided(course, e));
            case CaseWeighed e -> before.with(course.weighed(e.parts()));
            case CaseMoved e -> before.in(e.team().value());
            case RiskAssessed e -> before.with(before.signs().assessed(e.level()));
            case CareEvent _ -> before; // in the file
        };
    }

    private static Course held(Course course, HoldEvent event) {
        return switch (event) {
            case CasePutOnHold e -> course.held(e.until());
            case CaseResumed _ -> course.in(atWork(course));
        };
    }

    /** A case that rested before its closure was asked for still has its day. */
    private static Course decided(Course course, ApprovalEvent event) {
        return switch (event) {
            case ClosureRequested _ -> course.remembering(CaseStage.CLOSURE_REQUESTED);
            case ApprovalRefused _, ApprovalRevoked _ when course.closing(event) ->
                    course.reviewOn() == null
                            ? course.in(atWork(course))
                            : course.remembering(CaseStage.ON_HOLD);
            case ApprovalRequested _, ApprovalGranted _, ApprovalRefused _, ApprovalRevoked _ ->
                    course;
        };
    }

    private static CaseStage atWork(Course course) {
        return course.worker() == null ? CaseStage.ACCEPTED : CaseStage.ACTIVE;
    }
}
