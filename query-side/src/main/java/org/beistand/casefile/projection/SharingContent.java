package org.beistand.casefile.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.ReferralResult;
import org.beistand.casefile.SharingOfCase;
import org.beistand.casefile.SharingOfCase.Consent;
import org.beistand.casefile.SharingOfCase.ReferralOut;
import org.beistand.language.Provenance;
import org.jspecify.annotations.Nullable;

/** What others may learn about a case while it is put together, fact by fact. */
final class SharingContent {
    private final Map<ConsentId, Consent> consents = new LinkedHashMap<>();
    private final Map<ReferralOutId, ReferralOut> referrals = new LinkedHashMap<>();
    private final DisclosureContent disclosures = new DisclosureContent();

    void add(DisclosureEvent event, Provenance by) {
        disclosures.add(event, by);
    }

    void add(ConsentEvent event, Instant recordedAt) {
        switch (event) {
            case ConsentGiven e -> given(e);
            case ConsentToTransferGiven e -> given(e);
            case ConsentRenewed e ->
                    change(e.consentId(), c -> with(c, e.form(), e.validUntil(), c.ended()));
            case ConsentWithdrawn e ->
                    change(e.consentId(), c -> with(c, c.form(), c.validUntil(), e.reason()));
            case ConsentExpired _ -> {} // its last day says so
            case ReferralSent e -> sent(e, recordedAt);
            case ReferralAnswered e -> change(e.referralId(), r -> with(r, e.answer(), r.result()));
            case ReferralEnded e -> change(e.referralId(), r -> with(r, r.answer(), e.result()));
        }
    }

    private void given(ConsentGiven e) {
        var consent =
                new Consent(
                        e.consentId(),
                        e.purpose(),
                        e.partner(),
                        e.scope(),
                        e.form(),
                        e.textVersion(),
                        e.givenOn(),
                        e.validUntil(),
                        e.recipient(),
                        null,
                        null);
        var _ = consents.put(e.consentId(), consent);
    }

    private void given(ConsentToTransferGiven e) {
        var consent =
                new Consent(
                        e.consentId(),
                        ConsentPurpose.TRANSFER,
                        PartnerKind.OTHER_TEAM,
                        EnumSet.allOf(DataScope.class),
                        e.form(),
                        e.textVersion(),
                        e.givenOn(),
                        e.validUntil(),
                        null,
                        null,
                        e.team());
        var _ = consents.put(e.consentId(), consent);
    }

    private static Consent with(
            Consent c, ConsentForm form, LocalDate validUntil, @Nullable ConsentEndReason ended) {
        return new Consent(
                c.consentId(),
                c.purpose(),
                c.partner(),
                c.scope(),
                form,
                c.textVersion(),
                c.givenOn(),
                validUntil,
                c.recipient(),
                ended,
                c.team());
    }

    private void sent(ReferralSent e, Instant at) {
        var referral =
                new ReferralOut(
                        e.referralId(),
                        e.consentId(),
                        e.shared(),
                        at,
                        e.answerBy(),
                        e.text(),
                        null,
                        null);
        var _ = referrals.put(e.referralId(), referral);
    }

    private static ReferralOut with(
            ReferralOut r, @Nullable ReferralAnswer answer, @Nullable ReferralResult result) {
        return new ReferralOut(
                r.referralId(),
                r.consentId(),
                r.shared(),
                r.sentAt(),
                r.answerBy(),
                r.text(),
                answer,
                result);
    }

    private void change(ConsentId id, UnaryOperator<Consent> change) {
        var _ = consents.computeIfPresent(id, (_, before) -> change.apply(before));
    }

    private void change(ReferralOutId id, UnaryOperator<ReferralOut> change) {
        var _ = referrals.computeIfPresent(id, (_, before) -> change.apply(before));
    }

    SharingOfCase sharing() {
        return new SharingOfCase(
                List.copyOf(consents.values()).reversed(),
                List.copyOf(referrals.values()).reversed(),
                disclosures.disclosures());
    }
}
