package org.beistand.casefile.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosureText;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.Lateness;
import org.beistand.casefile.DisclosureOut;
import org.beistand.casefile.DisclosureOut.Review;
import org.beistand.casefile.SharingOfCase;
import org.beistand.casefile.pages.DisclosureView.ReviewView;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** Makes what somebody outside was told ready to be shown. */
final class DisclosureViews {
    private DisclosureViews() {}

    static List<DisclosureView> of(Ui ui, Roster roster, SharingOfCase sharing) {
        return sharing.disclosures().stream().map(d -> of(ui, roster, d, sharing)).toList();
    }

    private static DisclosureView of(Ui ui, Roster roster, DisclosureOut d, SharingOfCase sharing) {
        return of(
                ui,
                roster,
                d,
                sharing.consents().stream()
                        .filter(c -> c.consentId().equals(d.consentId()))
                        .map(c -> SharingView.recipient(ui, roster, c))
                        .findFirst()
                        .orElse(""));
    }

    /** Under a consent with this recipient, or without consent. */
    static DisclosureView of(Ui ui, Roster roster, DisclosureOut d, String recipient) {
        var o = d.override();
        return new DisclosureView(
                d.disclosureId().toString(),
                o == null ? recipient : Revealed.text(ui, o.recipient(), ConsentText::text),
                ui.t(
                        "disclosure.told",
                        ui.dateTime(d.toldAt()),
                        ui.name(d.medium()),
                        roster.name(d.by())),
                ui.t("referralOut.sharedList", names(ui, d.shared())),
                Revealed.text(ui, d.text(), DisclosureText::text),
                o == null ? "" : ui.name(o.ground()),
                o == null ? "" : ui.name(o.partner()),
                o == null ? "" : ui.name(o.informed()),
                o == null ? "" : ui.name(o.counsel()),
                d.lateness() == Lateness.IN_TIME ? "" : ui.name(d.lateness()),
                o == null
                        ? List.of()
                        : o.reviews().stream().map(r -> review(ui, roster, r)).toList(),
                d.waits(),
                d.by() != null && d.by().equals(ui.actor().staffId()));
    }

    private static ReviewView review(Ui ui, Roster roster, Review r) {
        return new ReviewView(
                ui.name(r.verdict()),
                tone(r.verdict()),
                ui.t("disclosure.reviewed", roster.name(r.by()), ui.words().date(r.reviewedAt())),
                Revealed.text(ui, r.text(), DisclosureText::text));
    }

    private static String tone(DisclosureVerdict verdict) {
        return switch (verdict) {
            case JUSTIFIED -> "ok";
            case NOT_JUSTIFIED -> "bad";
            case UNCLEAR -> "warn";
        };
    }

    private static String names(Ui ui, Set<DataScope> scope) {
        return scope.stream().sorted().map(ui::name).collect(Collectors.joining(", "));
    }
}
