package org.beistand.casefile.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureRecorded;
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.advocacy.DisclosureId;
import org.beistand.casefile.DisclosureOut;
import org.beistand.casefile.DisclosureOut.Override;
import org.beistand.casefile.DisclosureOut.Review;
import org.beistand.language.Provenance;

/** What somebody outside was told while it is put together, fact by fact. */
final class DisclosureContent {
    private final Map<DisclosureId, DisclosureOut> disclosures = new LinkedHashMap<>();

    void add(DisclosureEvent event, Provenance by) {
        switch (event) {
            case DisclosureRecorded e -> put(covered(e, by));
            case DisclosedWithoutConsent e -> put(overridden(e));
            case DisclosureReviewed e -> reviewed(e, by);
        }
    }

    private void put(DisclosureOut disclosure) {
        var _ = disclosures.put(disclosure.disclosureId(), disclosure);
    }

    private static DisclosureOut covered(DisclosureRecorded e, Provenance by) {
        return new DisclosureOut(
                e.disclosureId(),
                e.consentId(),
                null,
                e.shared(),
                e.medium(),
                e.toldAt(),
                e.lateness(),
                by.author().staff(),
                e.text());
    }

    private static DisclosureOut overridden(DisclosedWithoutConsent e) {
        var override =
                new Override(
                        e.as(),
                        e.ground(),
                        e.partner(),
                        e.informed(),
                        e.counsel(),
                        e.recipient(),
                        List.of());
        return new DisclosureOut(
                e.disclosureId(),
                null,
                override,
                e.shared(),
                e.medium(),
                e.toldAt(),
                e.lateness(),
                e.by(),
                e.text());
    }

    private void reviewed(DisclosureReviewed e, Provenance by) {
        var review = new Review(e.verdict(), by.author().staff(), by.recordedAt(), e.text());
        var _ =
                disclosures.computeIfPresent(
                        e.disclosureId(), (_, before) -> reviewed(before, review));
    }

    private static DisclosureOut reviewed(DisclosureOut d, Review review) {
        var o = d.override();
        if (o == null) {
            return d;
        }
        var reviews = new ArrayList<>(o.reviews());
        reviews.add(review);
        return new DisclosureOut(
                d.disclosureId(),
                null,
                new Override(
                        o.as(),
                        o.ground(),
                        o.partner(),
                        o.informed(),
                        o.counsel(),
                        o.recipient(),
                        reviews),
                d.shared(),
                d.medium(),
                d.toldAt(),
                d.lateness(),
                d.by(),
                d.text());
    }

    /** Latest first. */
    List<DisclosureOut> disclosures() {
        return List.copyOf(disclosures.values()).reversed();
    }
}
