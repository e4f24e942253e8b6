package org.beistand.advocacy.command;

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
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.SafetyEvent;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.WeightEvent;

/** What is planned, threatens, may be known by others, was approved, written and asked. */
record Care(
        Plan plan,
        Safety safety,
        Consents consents,
        Approvals approvals,
        Entries entries,
        Authority authority,
        Transfers transfers,
        Documents documents,
        Conflicts conflicts,
        Targets targets) {
    static final Care NONE =
            new Care(
                    Plan.NONE,
                    Safety.NONE,
                    Consents.NONE,
                    Approvals.NONE,
                    Entries.NONE,
                    Authority.NONE,
                    Transfers.NONE,
                    Documents.NONE,
                    Conflicts.UNKNOWN,
                    Targets.NONE);

    Care after(CareEvent event) {
        return switch (event) {
            case PlanEvent e -> with(plan.after(e));
            case SafetyEvent e -> with(safety.after(e));
            case ConsentEvent e -> with(consents.after(e));
            case DisclosureEvent e -> with(consents.after(e));
            case ApprovalEvent e -> with(approvals.after(e));
            case EntryEvent e -> with(entries.after(e));
            case AuthorityEvent e -> with(authority.after(e));
            case TransferEvent e -> with(transfers.after(e));
            case DocumentEvent e -> with(documents.after(e));
            case TargetEvent _ -> this; // watched beside all other facts
            case HoldEvent _ -> this; // a stage of its own
            case InvolvementEvent _, ConflictEvent _ -> this; // see sides(AdvocacyCaseEvent)
            case IssueEvent _, WeightEvent _ -> this; // no later decision asks for it
        };
    }

    Care with(Plan changed) {
        return new Care(
                changed, safety, consents, approvals, entries, authority, transfers, documents,
                conflicts, targets);
    }

    Care with(Safety changed) {
        return new Care(
                plan, changed, consents, approvals, entries, authority, transfers, documents,
                conflicts, targets);
    }

    Care with(Consents changed) {
        return new Care(
                plan, safety, changed, approvals, entries, authority, transfers, documents,
                conflicts, targets);
    }

    Care with(Approvals changed) {
        return new Care(
                plan, safety, consents, changed, entries, authority, transfers, documents,
                conflicts, targets);
    }

    Care with(Entries changed) {
        return new Care(
                plan, safety, consents, approvals, changed, authority, transfers, documents,
                conflicts, targets);
    }

    Care with(Authority changed) {
        return new Care(
                plan, safety, consents, approvals, entries, changed, transfers, documents,
                conflicts, targets);
    }

    Care with(Documents changed) {
        return new Care(
                plan, safety, consents, approvals, entries, authority, transfers, changed,
                conflicts, targets);
    }

    Care with(Conflicts changed) {
        return new Care(
                plan, safety, consents, approvals, entries, authority, transfers, documents,
                changed, targets);
    }

    Care with(Transfers changed) {
        return new Care(
                plan, safety, consents, approvals, entries, authority, changed, documents,
                conflicts, targets);
    }

    Care with(Targets changed) {
        return new Care(
                plan, safety, consents, approvals, entries, authority, transfers, documents,
                conflicts, changed);
    }
}
