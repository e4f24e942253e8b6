package org.beistand.caseload.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WeightParts;
import org.jspecify.annotations.Nullable;

/**
 * One case as the case list keeps it.
 *
 * @param followUps the open follow-ups with the day each is due
 * @param work what tells where the work stands
 */
record ListedCase(
        Stamp stamp,
        Intake intake,
        Course course,
        @Nullable UUID client,
        Signs signs,
        Map<UUID, LocalDate> followUps,
        WorkFacts work) {

    /** Which case, and its latest fact: the place in the log and in the aggregate's history. */
    record Stamp(UUID caseId, long position, long version) {}

    /** What is settled when a case comes in; its team may be another one later. */
    record Intake(String number, CaseKind kind, Urgency urgency, UUID team, Instant receivedAt) {}

    /** Where a case is in its life, and with whom. */
    record Course(
            CaseStage stage,
            @Nullable UUID worker,
            WeightParts weight,
            @Nullable Instant assignedAt,
            @Nullable LocalDate reviewOn,
            @Nullable Instant closedAt) {

        Course in(CaseStage now) {
            return new Course(now, worker, weight, assignedAt, null, null);
        }

        /** A weight that somebody gives as a whole hides the parts, unless it is their sum. */
        Course assigned(UUID to, CaseWeight given, Instant at) {
            var parts = given.equals(weight.sum()) ? weight : WeightParts.whole(given);
            return switch (stage) {
                case ON_HOLD, CLOSURE_REQUESTED -> new Course(stage, to, parts, at, reviewOn, null);
                case RECEIVED, IN_TRIAGE, WAITLISTED, ACCEPTED, ACTIVE, DECLINED, CLOSED ->
                        new Course(CaseStage.ACTIVE, to, parts, at, null, null);
            };
        }

        Course weighed(WeightParts parts) {
            return new Course(stage, worker, parts, assignedAt, reviewOn, closedAt);
        }

        Course waitlisted(LocalDate reviewOn) {
            return new Course(CaseStage.WAITLISTED, worker, weight, assignedAt, reviewOn, null);
        }

        Course held(LocalDate until) {
            return new Course(CaseStage.ON_HOLD, worker, weight, assignedAt, until, null);
        }

        /** At another stage, with the day on which somebody looks at it again. */
        Course remembering(CaseStage now) {
            return new Course(now, worker, weight, assignedAt, reviewOn, null);
        }

        boolean closing(ApprovalEvent event) {
            return stage == CaseStage.CLOSURE_REQUESTED
                    && event.subject() == ApprovalSubject.CLOSURE;
        }

        Course ended(CaseStage as, Instant at) {
            return new Course(as, worker, weight, assignedAt, null, at);
        }

        boolean isOver() {
            return stage == CaseStage.CLOSED || stage == CaseStage.DECLINED;
        }
    }

    /** The earliest open follow-up of a case that is not over. */
    @Nullable LocalDate nextFollowUpOn() {
        return course.isOver()
                ? null
                : followUps.values().stream().min(LocalDate::compareTo).orElse(null);
    }

    /**
     * When somebody was last heard of, and how great the danger is.
     *
     * @param contactAt the last contact with anybody
     * @param talkAt the last one with the person supported
     */
    record Signs(@Nullable Instant contactAt, @Nullable Instant talkAt, @Nullable RiskLevel risk) {
        static final Signs NONE = new Signs(null, null, null);

        Signs contacted(Contact contact, Instant at) {
            var talk = contact.with() == ContactPartner.PERSON_SUPPORTED;
            return new Signs(later(contactAt, at), talk ? later(talkAt, at) : talkAt, risk);
        }

        Signs assessed(RiskLevel level) {
            return new Signs(contactAt, talkAt, level);
        }

        private static Instant later(@Nullable Instant before, Instant at) {
            return before == null || before.isBefore(at) ? at : before;
        }
    }

    /** When the case begins to count as silent; {@code null} while nobody owes contact. */
    @Nullable Instant silentFrom(ServiceTargets promises) {
        return switch (course.stage()) {
            case ACCEPTED, ACTIVE ->
                    lastSign()
                            .plus(
                                    Duration.ofDays(
                                            promises.silence().days(intake.kind(), signs.risk())));
            case RECEIVED, IN_TRIAGE, WAITLISTED, ON_HOLD, CLOSURE_REQUESTED, DECLINED, CLOSED ->
                    null;
        };
    }

    private Instant lastSign() {
        var talk = signs.talkAt();
        return talk == null ? intake.receivedAt() : talk;
    }

    ListedCase with(Stamp now) {
        return new ListedCase(now, intake, course, client, signs, followUps, work);
    }

    ListedCase with(Course now) {
        return new ListedCase(stamp, intake, now, client, signs, followUps, work);
    }

    /** The same in another team. */
    ListedCase in(UUID team) {
        var moved =
                new Intake(
                        intake.number(),
                        intake.kind(),
                        intake.urgency(),
                        team,
                        intake.receivedAt());
        return new ListedCase(stamp, moved, course, client, signs, followUps, work);
    }

    ListedCase naming(UUID person) {
        return new ListedCase(stamp, intake, course, person, signs, followUps, work);
    }

    ListedCase contacted(Contact contact, Instant at) {
        return with(signs.contacted(contact, at));
    }

    ListedCase with(Signs now) {
        return new ListedCase(stamp, intake, course, client, now, followUps, work);
    }

    ListedCase followUp(UUID id, LocalDate due) {
        var more = new LinkedHashMap<>(followUps);
        var _ = more.put(id, due);
        return new ListedCase(stamp, intake, course, client, signs, more, work);
    }

    ListedCase withoutFollowUp(UUID id) {
        var fewer = new LinkedHashMap<>(followUps);
        var _ = fewer.remove(id);
        return new ListedCase(stamp, intake, course, client, signs, fewer, work);
    }

    ListedCase working(WorkFacts now) {
        return new ListedCase(stamp, intake, course, client, signs, followUps, now);
    }
}
