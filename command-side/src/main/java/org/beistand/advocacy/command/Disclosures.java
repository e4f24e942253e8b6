package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.Map;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureRecorded;
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.PartnerKind;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** What was passed on without consent in one case. */
record Disclosures(Map<DisclosureId, Disclosure> withoutConsent) {
    static final Disclosures NONE = new Disclosures(Map.of());

    Disclosures {
        withoutConsent = Map.copyOf(withoutConsent);
    }

    /** One of them; {@code verdict} is {@code null} until somebody looked. */
    record Disclosure(
            StaffId by, DisclosedAs as, PartnerKind partner, @Nullable DisclosureVerdict verdict) {
        /** Whether somebody still has to look, for the first time or once more. */
        boolean waits() {
            return verdict == null || verdict == DisclosureVerdict.UNCLEAR;
        }
    }

    @Nullable Disclosure of(DisclosureId id) {
        return withoutConsent.get(id);
    }

    Disclosures after(DisclosureEvent event) {
        return switch (event) {
            case DisclosedWithoutConsent e ->
                    with(e.disclosureId(), new Disclosure(e.by(), e.as(), e.partner(), null));
            case DisclosureReviewed e -> reviewed(e);
            case DisclosureRecorded _ -> this; // rests on its consent
        };
    }

    private Disclosures reviewed(DisclosureReviewed e) {
        var before = of(e.disclosureId());
        return before == null
                ? this
                : with(
                        e.disclosureId(),
                        new Disclosure(before.by(), before.as(), before.partner(), e.verdict()));
    }

    private Disclosures with(DisclosureId id, Disclosure disclosure) {
        var more = new HashMap<>(withoutConsent);
        var _ = more.put(id, disclosure);
        return new Disclosures(more);
    }
}
