package org.beistand.advocacy;

/** What happened in the work with the person, its pauses, and its approval by another. */
public sealed interface CareEvent extends AdvocacyCaseEvent
        permits InvolvementEvent,
                ConflictEvent,
                PlanEvent,
                SafetyEvent,
                ConsentEvent,
                DisclosureEvent,
                ApprovalEvent,
                HoldEvent,
                EntryEvent,
                AuthorityEvent,
                DocumentEvent,
                IssueEvent,
                TargetEvent,
                TransferEvent,
                WeightEvent {}
