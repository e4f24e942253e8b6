package org.beistand.advocacy.command;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConsentEvent;
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
import org.beistand.language.StaffId;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a case holds at any stage of its life, as far as decisions need it.
 *
 * @param client the person supported, {@code null} as long as nobody is named
 * @param care plan, danger, consents, approvals, entries, authority, transfers and promises
 * @param walledOff who is kept away from it
 */
record Matter(
        @Nullable PersonId client,
        Issues issues,
        FollowUps followUps,
        Care care,
        UsedIds usedIds,
        int timesReopened,
        Set<StaffId> walledOff) {
    static final Matter NOTHING =
            new Matter(null, Issues.NONE, FollowUps.NONE, Care.NONE, UsedIds.NONE, 0, Set.of());

    Matter {
        walledOff = Set.copyOf(walledOff);
    }

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
                        Targets.NONE);

        Care after(CareEvent event) {
            return switch (event) {
                case PlanEvent e -> with(plan.after(e));
                case SafetyEvent e -> with(safety.after(e));
                case ConsentEvent e -> with(consents.after(e));
                case ApprovalEvent e -> with(approvals.after(e));
                case EntryEvent e -> with(entries.after(e));
                case AuthorityEvent e -> with(authority.after(e));
                case TransferEvent e -> with(transfers.after(e));
                case DocumentEvent e -> with(documents.after(e));
                case TargetEvent _ -> this; // watched beside all other facts
                case HoldEvent _ -> this; // a stage of its own
                case InvolvementEvent _ -> this; // the client is named beside this
                case IssueEvent _, WeightEvent _ -> this; // no later decision asks for it
            };
        }

        Care with(Plan changed) {
            return new Care(
                    changed, safety, consents, approvals, entries, authority, transfers, documents,
                    targets);
        }

        Care with(Safety changed) {
            return new Care(
                    plan, changed, consents, approvals, entries, authority, transfers, documents,
                    targets);
        }

        Care with(Consents changed) {
            return new Care(
                    plan, safety, changed, approvals, entries, authority, transfers, documents,
                    targets);
        }

        Care with(Approvals changed) {
            return new Care(
                    plan, safety, consents, changed, entries, authority, transfers, documents,
                    targets);
        }

        Care with(Entries changed) {
            return new Care(
                    plan, safety, consents, approvals, changed, authority, transfers, documents,
                    targets);
        }

        Care with(Authority changed) {
            return new Care(
                    plan, safety, consents, approvals, entries, changed, transfers, documents,
                    targets);
        }

        Care with(Documents changed) {
            return new Care(
                    plan, safety, consents, approvals, entries, authority, transfers, changed,
                    targets);
        }

        Care with(Transfers changed) {
            return new Care(
                    plan, safety, consents, approvals, entries, authority, changed, documents,
                    targets);
        }

        Care with(Targets changed) {
            return new Care(
                    plan, safety, consents, approvals, entries, authority, transfers, documents,
                    changed);
        }
    }

    Targets targets() {
        return care.targets();
    }

    /** With what one more fact means for the promises of the house. */
    Matter watching(AdvocacyCaseEvent event) {
        return with(care.with(targets().after(event)));
    }

    Plan plan() {
        return care.plan();
    }

    Safety safety() {
        return care.safety();
    }

    Matter naming(@Nullable PersonId person) {
        return new Matter(person, issues, followUps, care, usedIds, timesReopened, walledOff);
    }

    Matter with(Issues changed) {
        return new Matter(client, changed, followUps, care, usedIds, timesReopened, walledOff);
    }

    Matter with(FollowUps changed) {
        return new Matter(client, issues, changed, care, usedIds, timesReopened, walledOff);
    }

    Matter with(Care changed) {
        return new Matter(client, issues, followUps, changed, usedIds, timesReopened, walledOff);
    }

    Matter writing(Entries changed) {
        return with(care.with(changed));
    }

    Matter using(UUID id) {
        return new Matter(
                client, issues, followUps, care, usedIds.with(id), timesReopened, walledOff);
    }

    Matter reopened(int times) {
        return new Matter(client, issues, followUps, care, usedIds, times, walledOff);
    }

    Matter walling(StaffId staff) {
        var more = new HashSet<>(walledOff);
        boolean _ = more.add(staff);
        return new Matter(client, issues, followUps, care, usedIds, timesReopened, more);
    }
}
