package org.beistand.caseload.projection;

import java.time.LocalDate;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TargetEvent.ServiceTargetEnded;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.beistand.advocacy.TargetKind;
import org.beistand.caseload.projection.PromiseProjection.Promise;
import org.beistand.people.PersonEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps what the house promised, and whether it kept it. */
final class PromiseProjection
        implements Fold.Change<Promise>, Fact.OfPeopleAndCases<@Nullable UUID> {

    /** One promise; {@code metOn} is {@code null} while it is owed. */
    record Promise(
            UUID targetId,
            long position,
            UUID caseId,
            TargetKind kind,
            LocalDate dueOn,
            State state,
            @Nullable LocalDate metOn) {

        /** Whether it is owed, stands still or is kept; that its day has passed, the day says. */
        enum State {
            RUNNING,
            PAUSED,
            MET
        }

        Promise now(long at, State changed, LocalDate due, @Nullable LocalDate met) {
            return new Promise(targetId, at, caseId, kind, due, changed, met);
        }
    }

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        if (!(event instanceof TargetEvent target)) {
            return null; // promises nothing
        }
        return switch (target) {
            case ServiceTargetStarted e -> e.targetId().value();
            case ServiceTargetPaused e -> e.targetId().value();
            case ServiceTargetResumed e -> e.targetId().value();
            case ServiceTargetMissed e -> e.targetId().value();
            case ServiceTargetMet e -> e.targetId().value();
            case ServiceTargetEnded e -> e.targetId().value();
            case SilenceNoticed _ -> null; // no promise
        };
    }

    @Override
    public @Nullable UUID elsewhere() {
        return null;
    }

    @Override
    public @Nullable UUID person(PersonEvent event, Fact fact) {
        return null; // promises nothing
    }

    @Override
    public @Nullable Promise after(@Nullable Promise before, Fact fact) {
        if (fact.event() instanceof ServiceTargetStarted e) {
            return started(e, fact.position());
        }
        return before == null ? null : changed(before, (TargetEvent) fact.event(), fact.position());
    }

    private static Promise started(ServiceTargetStarted e, long at) {
        return new Promise(
                e.targetId().value(),
                at,
                e.caseId().value(),
                e.kind(),
                e.dueOn(),
                Promise.State.RUNNING,
                null);
    }

    private static @Nullable Promise changed(Promise before, TargetEvent event, long at) {
        return switch (event) {
            case ServiceTargetPaused _ ->
                    before.now(at, Promise.State.PAUSED, before.dueOn(), null);
            case ServiceTargetResumed e -> before.now(at, Promise.State.RUNNING, e.dueOn(), null);
            case ServiceTargetMet e -> before.now(at, Promise.State.MET, e.dueOn(), e.metOn());
            case ServiceTargetEnded _ -> null;
            case ServiceTargetStarted _, ServiceTargetMissed _, SilenceNoticed _ -> before;
        };
    }
}
