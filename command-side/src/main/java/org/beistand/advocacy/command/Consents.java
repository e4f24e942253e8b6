package org.beistand.advocacy.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.beistand.advocacy.ConsentEndReason;
import org.beistand.advocacy.ConsentEvent;
import org.beistand.advocacy.ConsentEvent.ConsentExpired;
import org.beistand.advocacy.ConsentEvent.ConsentGiven;
import org.beistand.advocacy.ConsentEvent.ConsentRenewed;
import org.beistand.advocacy.ConsentEvent.ConsentToTransferGiven;
import org.beistand.advocacy.ConsentEvent.ConsentWithdrawn;
import org.beistand.advocacy.ConsentEvent.ReferralAnswered;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.ReferralResult;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/** What others know of the person of one case, with consent or without, and by which referrals. */
record Consents(
        Map<ConsentId, Consent> given, Map<ReferralOutId, Out> referrals, Disclosures disclosures) {
    static final Consents NONE = new Consents(Map.of(), Map.of(), Disclosures.NONE);

    Consents {
        given = Map.copyOf(given);
        referrals = Map.copyOf(referrals);
    }

    /**
     * One consent; {@code ended} is {@code null} as long as nobody took it back; {@code expired}
     * once it was noticed that it ran out; {@code team} is {@code null} unless it is about a
     * transfer.
     */
    record Consent(
            ConsentPurpose purpose,
            Set<DataScope> scope,
            LocalDate givenOn,
            LocalDate validUntil,
            @Nullable ConsentEndReason ended,
            boolean expired,
            @Nullable TeamId team) {
        /** Whether what happened on that day was covered. */
        boolean heldOn(LocalDate day) {
            return holdsOn(day) && !day.isBefore(givenOn);
        }

        /** A whole file goes with a case; whatever is marked as restricted goes note by note. */
        static Consent toTeam(ConsentToTransferGiven e) {
            return new Consent(
                    ConsentPurpose.TRANSFER,
                    EnumSet.allOf(DataScope.class),
                    e.givenOn(),
                    e.validUntil(),
                    null,
                    false,
                    e.team());
        }

        boolean holdsOn(LocalDate day) {
            return ended == null && !day.isAfter(validUntil);
        }

        Consent until(LocalDate day) {
            return new Consent(purpose, scope, givenOn, day, ended, false, team);
        }

        Consent endedFor(ConsentEndReason reason) {
            return new Consent(purpose, scope, givenOn, validUntil, reason, expired, team);
        }

        Consent ranOut() {
            return new Consent(purpose, scope, givenOn, validUntil, ended, true, team);
        }

        /** Whether somebody still has to be told when it runs out. */
        boolean running() {
            return ended == null && !expired;
        }
    }

    /** One referral; {@code null} for what did not happen yet. */
    record Out(
            ConsentId consentId,
            LocalDate answerBy,
            @Nullable ReferralAnswer answer,
            @Nullable ReferralResult result) {
        boolean open() {
            return result == null && (answer == null || answer == ReferralAnswer.ACCEPTED);
        }

        /** Whether an answer is still owed. */
        boolean unanswered() {
            return result == null && answer == null;
        }

        /** Whether those whom it went to have taken it on and are at it. */
        boolean underWay() {
            return result == null && answer == ReferralAnswer.ACCEPTED;
        }

        Out answered(ReferralAnswer by) {
            return new Out(consentId, answerBy, by, result);
        }

        Out ended(ReferralResult with) {
            return new Out(consentId, answerBy, answer, with);
        }
    }

    boolean hasOpenReferral() {
        return referrals.values().stream().anyMatch(Out::open);
    }

    /** The open referrals that rest on this consent, in a fixed order. */
    List<ReferralOutId> openUnder(ConsentId consent) {
        return referrals.entrySet().stream()
                .filter(one -> one.getValue().open())
                .filter(one -> one.getValue().consentId().equals(consent))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ReferralOutId::value))
                .toList();
    }

    Consents after(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven e ->
                    with(
                            e.consentId(),
                            new Consent(
                                    e.purpose(),
                                    e.scope(),
                                    e.givenOn(),
                                    e.validUntil(),
                                    null,
                                    false,
                                    null));
            case ConsentToTransferGiven e -> with(e.consentId(), Consent.toTeam(e));
            case ConsentRenewed e -> change(e.consentId(), c -> c.until(e.validUntil()));
            case ConsentWithdrawn e -> change(e.consentId(), c -> c.endedFor(e.reason()));
            case ConsentExpired e -> change(e.consentId(), Consent::ranOut);
            case ReferralSent e ->
                    with(e.referralId(), new Out(e.consentId(), e.answerBy(), null, null));
            case ReferralAnswered e -> change(e.referralId(), r -> r.answered(e.answer()));
            case ReferralEnded e -> change(e.referralId(), r -> r.ended(e.result()));
        };
    }

    Consents after(DisclosureEvent event) {
        return new Consents(given, referrals, disclosures.after(event));
    }

    private Consents change(ConsentId id, UnaryOperator<Consent> change) {
        var before = given.get(id);
        return before == null ? this : with(id, change.apply(before));
    }

    private Consents change(ReferralOutId id, UnaryOperator<Out> change) {
        var before = referrals.get(id);
        return before == null ? this : with(id, change.apply(before));
    }

    private Consents with(ConsentId id, Consent consent) {
        var more = new HashMap<>(given);
        var _ = more.put(id, consent);
        return new Consents(more, referrals, disclosures);
    }

    private Consents with(ReferralOutId id, Out referral) {
        var more = new HashMap<>(referrals);
        var _ = more.put(id, referral);
        return new Consents(given, more, disclosures);
    }
}
