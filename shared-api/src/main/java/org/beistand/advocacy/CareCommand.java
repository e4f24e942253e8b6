package org.beistand.advocacy;

/** What can be asked about the work with the person, its pauses, and its approval by another. */
public sealed interface CareCommand extends AdvocacyCaseCommand
        permits InvolvementCommand,
                ConflictCommand,
                PlanCommand,
                SafetyCommand,
                ConsentCommand,
                DisclosureCommand,
                ApprovalCommand,
                HoldCommand,
                EntryCommand,
                AuthorityCommand,
                DocumentCommand,
                IssueCommand,
                TargetCommand,
                TransferCommand,
                WeightCommand {}
