package org.beistand.chronology.projection;

import static org.beistand.chronology.EntryGroup.CONTACTS;
import static org.beistand.chronology.EntryGroup.COURSE;
import static org.beistand.chronology.EntryGroup.DOCUMENTS;
import static org.beistand.chronology.EntryGroup.FOLLOW_UPS;
import static org.beistand.chronology.EntryGroup.ISSUES;
import static org.beistand.chronology.EntryGroup.NOTES;
import static org.beistand.chronology.EntryGroup.PLAN;
import static org.beistand.chronology.EntryGroup.SAFETY;
import static org.beistand.chronology.EntryGroup.SHARING;

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
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.InteractionShared;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NotePassedOn;
import org.beistand.advocacy.EntryEvent.NotePinned;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.EntryEvent.NoteUnpinned;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.InvolvementEvent;
import org.beistand.advocacy.IssueEvent;
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.SafetyEvent;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TargetEvent.ServiceTargetEnded;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.WeightEvent;
import org.beistand.chronology.EntryGroup;
import org.beistand.people.PersonEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Happened;

/** Makes an entry of each fact about a case. */
final class ChronologyProjection implements Fact.OfPeopleAndCases<List<ChronologyTable.Row>> {

    @Override
    public List<ChronologyTable.Row> advocacy(AdvocacyCaseEvent event, Fact fact) {
        if (event instanceof WallBuilt) {
            return List.of(); // whom a wall keeps away is for supervisors; the audit trail tells
        }
        if (event instanceof TargetEvent e && !isTold(e)) {
            return List.of(); // what is promised and kept stands above the case
        }
        return List.of(
                new ChronologyTable.Row(
                        fact.position(),
                        event.caseId().value(),
                        Happened.at(fact),
                        group(event),
                        EntryIds.of(event),
                        event instanceof NoteRestricted e ? e.author().value() : null,
                        event instanceof NotePassedOn e ? e.to().value() : null,
                        event instanceof InteractionShared e ? e.sharedAs().value() : null,
                        event instanceof EntryApprovalRequested e ? e.author().value() : null));
    }

    @Override
    public List<ChronologyTable.Row> person(PersonEvent event, Fact fact) {
        return List.of(); // a person's record is no part of a case's story
    }

    @Override
    public List<ChronologyTable.Row> elsewhere() {
        return List.of();
    }

    /** What went otherwise than promised is part of the story. */
    private static boolean isTold(TargetEvent event) {
        return switch (event) {
            case ServiceTargetPaused _,
                    ServiceTargetResumed _,
                    ServiceTargetMissed _,
                    SilenceNoticed _ ->
                    true;
            case ServiceTargetStarted _, ServiceTargetMet _, ServiceTargetEnded _ -> false;
        };
    }

    static EntryGroup group(AdvocacyCaseEvent event) {
        return switch (event) {
            case InteractionRecorded _, ContactAttemptFailed _ -> CONTACTS;
            case NoteRecorded _ -> NOTES;
            case FollowUpSet _, FollowUpCompleted _, FollowUpDropped _ -> FOLLOW_UPS;
            case IssueRaised _, IssueEnded _ -> ISSUES;
            case CareEvent e -> group(e);
            case ReferralReceived _,
                    ClientNamed _,
                    TriageStarted _,
                    CaseAccepted _,
                    CaseDeclined _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    CaseClosed _,
                    CaseReopened _,
                    WallBuilt _ ->
                    COURSE;
        };
    }

    private static EntryGroup group(CareEvent event) {
        return switch (event) {
            case IssueEvent _ -> ISSUES;
            case PlanEvent _ -> PLAN;
            case SafetyEvent _ -> SAFETY;
            case ConsentEvent _, DisclosureEvent _, AuthorityEvent _ -> SHARING;
            case DocumentEvent _ -> DOCUMENTS;
            case EntryEvent e -> group(e);
            case TargetEvent _ -> COURSE;
            case ApprovalEvent _,
                    HoldEvent _,
                    TransferEvent _,
                    InvolvementEvent _,
                    ConflictEvent _,
                    WeightEvent _ ->
                    COURSE;
        };
    }

    private static EntryGroup group(EntryEvent event) {
        return switch (event) {
            case InteractionCorrected _, InteractionRedacted _, InteractionShared _ -> CONTACTS;
            case NoteCorrected _,
                    NoteRedacted _,
                    NoteRestricted _,
                    NotePassedOn _,
                    NotePinned _,
                    NoteUnpinned _ ->
                    NOTES;
            case EntryApprovalRequested _, EntryApproved _, EntrySentBack _ -> COURSE;
        };
    }
}
