package org.beistand.advocacy.command;

import java.time.Instant;
import java.time.LocalDate;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.DeclineReason;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.Urgency;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** Where a case stands, and what later decisions need to know of its history. */
sealed interface AdvocacyCaseState {
    /** What the case holds. */
    Matter matter();

    /** The same stage with other contents. */
    AdvocacyCaseState with(Matter changed);

    /** Who is accountable, {@code null} when nobody is. */
    default @Nullable StaffId accountable() {
        return CourseEvolution.atWork(this) instanceof Active s ? s.worker() : null;
    }

    /** The state after one more fact; never refuses one. */
    default AdvocacyCaseState evolve(AdvocacyCaseEvent event) {
        return AdvocacyCaseEvolution.evolve(this, event);
    }

    /** There is no such case. */
    record Unknown() implements AdvocacyCaseState {
        @Override
        public Matter matter() {
            return Matter.NOTHING;
        }

        @Override
        public Unknown with(Matter changed) {
            return this;
        }
    }

    /** Work can be recorded. */
    sealed interface Open extends AdvocacyCaseState {}

    /** Came in; nobody has looked into it. */
    record Received(Matter matter) implements Open {
        @Override
        public Received with(Matter changed) {
            return new Received(changed);
        }
    }

    /** Somebody looks into whether and how to take it on. */
    record InTriage(Matter matter) implements Open {
        @Override
        public InTriage with(Matter changed) {
            return new InTriage(changed);
        }
    }

    /** Waits until a day for being looked into again. */
    record Waitlisted(Matter matter, Urgency priority, LocalDate reviewOn) implements Open {
        @Override
        public Waitlisted with(Matter changed) {
            return new Waitlisted(changed, priority, reviewOn);
        }
    }

    /** Taken on, and not yet brought to an end. */
    sealed interface TakenOn extends Open {
        @Override
        TakenOn with(Matter changed);
    }

    /** Taken on; nobody is accountable yet. */
    record Accepted(Matter matter) implements TakenOn {
        @Override
        public Accepted with(Matter changed) {
            return new Accepted(changed);
        }
    }

    /** Exactly one worker is accountable. */
    record Active(Matter matter, StaffId worker, CaseWeight weight) implements TakenOn {
        @Override
        public Active with(Matter changed) {
            return new Active(changed, worker, weight);
        }
    }

    /** Rests for a while; whoever was accountable still is. */
    record OnHold(Active before, HoldReason reason, LocalDate until) implements TakenOn {
        @Override
        public Matter matter() {
            return before.matter();
        }

        @Override
        public OnHold with(Matter changed) {
            return new OnHold(before.with(changed), reason, until);
        }
    }

    /** Somebody asked that it be closed; another person decides. */
    record ClosureRequested(
            TakenOn before, ApprovalId approvalId, CaseOutcome outcome, Sealed<ClosingText> report)
            implements Open {
        @Override
        public Matter matter() {
            return before.matter();
        }

        @Override
        public ClosureRequested with(Matter changed) {
            return new ClosureRequested(before.with(changed), approvalId, outcome, report);
        }
    }

    /** Nothing more can be added. */
    sealed interface Ended extends AdvocacyCaseState {}

    /** Not taken on. */
    record Declined(Matter matter, DeclineReason reason) implements Ended {
        @Override
        public Declined with(Matter changed) {
            return new Declined(changed, reason);
        }
    }

    /** Brought to an end; reopened, it stands as it stood before. */
    record Closed(TakenOn before, CaseOutcome outcome, Instant closedAt) implements Ended {
        @Override
        public Matter matter() {
            return before.matter();
        }

        @Override
        public Closed with(Matter changed) {
            return new Closed(before.with(changed), outcome, closedAt);
        }
    }
}
