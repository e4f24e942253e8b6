package org.beistand.advocacy;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the house promises, in numbers of its own (domain model 2.1, proposal). A promise that it
 * does not make is not kept track of. What was promised stays as it was promised: each begun target
 * says its day.
 *
 * @param firstContact working days from taking a case on until the person is spoken with
 * @param plan working days from taking a case on until a plan is agreed, unless advice alone is
 *     asked for; 0 for no promise
 * @param review days from one plan to the next; 0 for no promise
 * @param referralAnswers whether a referral owes its answer by the day that was set for it
 * @param warnAhead working days before its day on which somebody is reminded
 */
public record ServiceTargets(
        Map<Urgency, Integer> firstContact,
        int plan,
        int review,
        boolean referralAnswers,
        int warnAhead,
        Silence silence,
        WorkingDays workingDays) {
    private static final int MOST_DAYS = 366;

    /** The proposal: 3, 2, 1 and 0 days to the first contact, 15 to the plan, 90 to its review. */
    public static final ServiceTargets PROPOSED =
            new ServiceTargets(
                    Map.of(
                            Urgency.ROUTINE, 3,
                            Urgency.PRIORITY, 2,
                            Urgency.URGENT, 1,
                            Urgency.IMMEDIATE, 0),
                    15,
                    90,
                    true,
                    1,
                    Silence.PROPOSED,
                    WorkingDays.OF_WEEKS);

    /** No promises at all. */
    public static final ServiceTargets NONE =
            new ServiceTargets(Map.of(), 0, 0, false, 0, Silence.PROPOSED, WorkingDays.OF_WEEKS);

    public ServiceTargets {
        firstContact = Map.copyOf(firstContact);
        firstContact.values().forEach(ServiceTargets::demandDays);
        demandDays(plan);
        demandDays(review);
        demandDays(warnAhead);
    }

    private static void demandDays(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("Service targets are 0 to " + MOST_DAYS + " days");
        }
    }

    /** By when the person is spoken with; empty where nothing is promised. */
    public OptionalInt firstContactWithin(Urgency urgency) {
        var days = firstContact.get(urgency);
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /** The day from which on somebody is reminded of what is due on this one. */
    public LocalDate warnsOn(LocalDate dueOn) {
        var day = dueOn;
        for (int left = warnAhead; left > 0; ) {
            day = day.minusDays(1);
            if (workingDays.is(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * After how many days without a successful contact a case counts as silent.
     *
     * @param byKind with the person, by kind of case
     * @param inDanger with the person, at most, where the danger was found high
     * @param partner with those to whom the person was referred, as long as they help
     * @param escalateAfter so many days later it stands on the supervisor's day as well
     */
    public record Silence(
            Map<CaseKind, Integer> byKind, int inDanger, int partner, int escalateAfter) {
        /** The proposal: 30 days, 14 in a crisis or in danger, 30 with partners. */
        public static final Silence PROPOSED =
                new Silence(
                        Map.of(CaseKind.ADVICE, 30, CaseKind.ADVOCACY, 30, CaseKind.CRISIS, 14),
                        14,
                        30,
                        7);

        public Silence {
            byKind = Map.copyOf(byKind);
            for (var kind : CaseKind.values()) {
                demandSome(byKind.getOrDefault(kind, 0));
            }
            demandSome(inDanger);
            demandSome(partner);
            demandDays(escalateAfter);
        }

        private static void demandSome(int days) {
            demandDays(days);
            if (days == 0) {
                throw new IllegalArgumentException("Silence begins after one day at the earliest");
            }
        }

        /** With the person. */
        public int days(CaseKind kind, @Nullable RiskLevel risk) {
            int usual = byKind.getOrDefault(kind, MOST_DAYS);
            return risk == null || risk.compareTo(RiskLevel.HIGH) < 0
                    ? usual
                    : Math.min(usual, inDanger);
        }
    }
}
