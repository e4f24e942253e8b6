package org.beistand.pages.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.ConsentEndReason;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.ReferralResult;
import org.beistand.advocacy.TextVersion;
import org.beistand.casefile.SharingOfCase;
import org.beistand.casefile.SharingOfCase.Consent;
import org.beistand.casefile.SharingOfCase.ReferralOut;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** Consents and referrals, for pages to show. */
final class FakeSharing {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private FakeSharing() {}

    static SharingOfCase sharing() {
        return new SharingOfCase(
                List.of(
                        consent(741, 300, null),
                        consent(742, 10, null),
                        consent(743, -10, null),
                        consent(744, 300, ConsentEndReason.WITHDRAWN_BY_PERSON)),
                List.of(
                        referral(751, 741, null, null),
                        referral(752, 744, ReferralAnswer.ACCEPTED, null),
                        referral(753, 741, ReferralAnswer.ACCEPTED, ReferralResult.HELPED)),
                FakeDisclosures.all());
    }

    private static Consent consent(int id, int days, @Nullable ConsentEndReason ended) {
        return new Consent(
                new ConsentId(FakeOrganisation.id(id)),
                ConsentPurpose.REFERRAL,
                PartnerKind.COUNSELLING,
                Set.of(DataScope.NAME_AND_CONTACT, DataScope.CONCERN),
                ConsentForm.IN_WRITING,
                new TextVersion(3),
                DAY.minusDays(30),
                DAY.plusDays(days),
                written("Schuldnerberatung der Caritas, Frau Stern"),
                ended,
                null);
    }

    private static ReferralOut referral(
            int id, int consent, @Nullable ReferralAnswer answer, @Nullable ReferralResult result) {
        return new ReferralOut(
                new ReferralOutId(FakeOrganisation.id(id)),
                new ConsentId(FakeOrganisation.id(consent)),
                Set.of(DataScope.CONCERN),
                FakeOrganisation.NOW.minus(20, ChronoUnit.DAYS),
                DAY.minusDays(5),
                written("Erstgespräch zu Mietschulden"),
                answer,
                result);
    }

    private static Sealed<ConsentText> written(String text) {
        return Sealed.of(new ConsentText(text));
    }
}
