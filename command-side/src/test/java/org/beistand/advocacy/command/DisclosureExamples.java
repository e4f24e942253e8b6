package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.NOW;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import java.time.Instant;
import java.util.Set;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureCommand.DiscloseWithoutConsent;
import org.beistand.advocacy.DisclosureCommand.RecordDisclosure;
import org.beistand.advocacy.DisclosureCommand.ReviewDisclosure;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PersonInformed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** What is passed on outside in the tests of cases. */
final class DisclosureExamples {
    static final DisclosureId DISCLOSURE = new DisclosureId(id(730));

    private DisclosureExamples() {}

    static RecordDisclosure tell(
            int n, Instant toldAt, @Nullable LateReason late, DataScope... shared) {
        return new RecordDisclosure(
                CASE,
                new DisclosureId(id(n)),
                CareExamples.CONSENT,
                Set.of(shared),
                Medium.PHONE,
                toldAt,
                late,
                sealed());
    }

    static DiscloseWithoutConsent override(int n, Instant toldAt, DataScope... shared) {
        return new DiscloseWithoutConsent(
                CASE,
                new DisclosureId(id(n)),
                DisclosureGround.CHILD_AT_RISK,
                PartnerKind.AUTHORITY,
                Set.of(shared),
                Medium.PHONE,
                toldAt,
                null,
                PersonInformed.NOT_FOR_DANGER,
                DisclosureCounsel.NO_TIME,
                sealed(),
                sealed());
    }

    static DisclosedWithoutConsent overridden(StaffId by, DisclosedAs as) {
        return overridden(by, as, PartnerKind.AUTHORITY);
    }

    /** What another team was told. */
    static DisclosedWithoutConsent toTeam() {
        return overridden(WORKER, DisclosedAs.WORKER, PartnerKind.OTHER_TEAM);
    }

    private static DisclosedWithoutConsent overridden(
            StaffId by, DisclosedAs as, PartnerKind partner) {
        return new DisclosedWithoutConsent(
                CASE,
                DISCLOSURE,
                by,
                as,
                DisclosureGround.CHILD_AT_RISK,
                partner,
                Set.of(DataScope.DANGER),
                Medium.PHONE,
                NOW,
                Lateness.IN_TIME,
                null,
                PersonInformed.NOT_FOR_DANGER,
                DisclosureCounsel.NO_TIME,
                sealed(),
                sealed());
    }

    static DisclosedWithoutConsent overridden() {
        return overridden(WORKER, DisclosedAs.WORKER);
    }

    static ReviewDisclosure review(DisclosureVerdict verdict) {
        return new ReviewDisclosure(CASE, DISCLOSURE, verdict, sealed());
    }

    static DisclosureReviewed reviewed(DisclosureVerdict verdict) {
        return new DisclosureReviewed(CASE, DISCLOSURE, verdict, sealed());
    }
}
