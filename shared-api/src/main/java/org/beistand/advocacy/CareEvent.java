package org.beistand.advocacy;

/** What happened in the work with the person, beside the course of the case itself. */
public sealed interface CareEvent extends AdvocacyCaseEvent
        permits PlanEvent,
                SafetyEvent,
                ConsentEvent,
                ApprovalEvent,
                HoldEvent,
                EntryEvent,
                AuthorityEvent,
                IssueEvent {}
