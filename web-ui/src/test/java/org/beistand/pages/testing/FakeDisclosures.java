package org.beistand.pages.testing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureText;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PersonInformed;
import org.beistand.casefile.DisclosureOut;
import org.beistand.casefile.DisclosureOut.Review;
import org.beistand.casefile.DisclosuresToReview;
import org.beistand.casefile.DisclosuresToReview.Waiting;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;

/** What somebody outside was told, for pages to show. */
final class FakeDisclosures {
    private static final Instant AT = Instant.parse("2026-11-20T16:40:00Z");

    private FakeDisclosures() {}

    static List<DisclosureOut> all() {
        return List.of(
                covered(),
                overridden(762, DisclosedAs.WORKER, List.of()),
                overridden(763, DisclosedAs.WORKER, List.of(review(DisclosureVerdict.UNCLEAR))),
                overridden(764, DisclosedAs.WORKER, List.of(review(DisclosureVerdict.JUSTIFIED))),
                overridden(
                        765, DisclosedAs.WORKER, List.of(review(DisclosureVerdict.NOT_JUSTIFIED))));
    }

    static DisclosuresToReview forAuditor() {
        var row = FakeCases.ROWS.getFirst();
        return new DisclosuresToReview(
                List.of(
                        new Waiting(
                                row.caseId(),
                                row.number(),
                                row.team(),
                                overridden(766, DisclosedAs.SUPERVISOR, List.of()))));
    }

    private static DisclosureOut covered() {
        return new DisclosureOut(
                new DisclosureId(FakeOrganisation.id(761)),
                new ConsentId(FakeOrganisation.id(741)),
                null,
                Set.of(DataScope.CONCERN),
                Medium.PHONE,
                AT,
                Lateness.LATE,
                worker(),
                text("Um den Stand der Ratenzahlung ging es, sonst um nichts."));
    }

    private static DisclosureOut overridden(int id, DisclosedAs as, List<Review> reviews) {
        var override =
                new DisclosureOut.Override(
                        as,
                        DisclosureGround.CHILD_AT_RISK,
                        PartnerKind.AUTHORITY,
                        PersonInformed.NOT_FOR_DANGER,
                        DisclosureCounsel.NO_TIME,
                        Sealed.of(new ConsentText("Jugendamt Nord, Notdienst, Frau Thiele")),
                        reviews);
        return new DisclosureOut(
                new DisclosureId(FakeOrganisation.id(id)),
                null,
                override,
                Set.of(DataScope.NAME_AND_CONTACT, DataScope.DANGER),
                Medium.PHONE,
                AT,
                Lateness.IN_TIME,
                worker(),
                text("Der Vater hat das Kind um 17 Uhr aus der Kita geholt und gedroht."));
    }

    private static Review review(DisclosureVerdict verdict) {
        return new Review(
                verdict,
                new StaffId(FakeOrganisation.id(3)),
                AT,
                text("Es gab keinen milderen Weg."));
    }

    private static StaffId worker() {
        return new StaffId(FakeOrganisation.id(1));
    }

    private static Sealed<DisclosureText> text(String text) {
        return Sealed.of(new DisclosureText(text));
    }
}
