package org.beistand.casefile.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.SharingOfCase;
import org.beistand.casefile.SharingOfCase.Consent;
import org.beistand.casefile.SharingOfCase.ReferralOut;
import org.beistand.language.Sealed;
import org.beistand.language.TeamId;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** Consents, referrals and disclosures as their page shows them. */
public record SharingView(
        List<ConsentView> consents,
        List<ReferralView> referrals,
        List<DisclosureView> disclosures) {
    private static final int SOON_DAYS = 30;

    public SharingView {
        consents = List.copyOf(consents);
        referrals = List.copyOf(referrals);
        disclosures = List.copyOf(disclosures);
    }

    /**
     * One consent.
     *
     * @param state what became of it, in words
     * @param tone of the state: ok, warn, or empty where it no longer holds
     * @param refers whether somebody can be referred under it now
     * @param moves whether the case can go to that team under it now
     * @param covers whether the recipient can be told something under it
     * @param ended whether the person took it back
     */
    public record ConsentView(
            String id,
            String recipient,
            String purpose,
            String partner,
            String scope,
            String given,
            String state,
            String tone,
            boolean refers,
            boolean covers,
            boolean moves,
            boolean ended) {}

    /**
     * One referral.
     *
     * @param state what became of it, empty while no answer came
     * @param answered whether somebody accepted it
     */
    public record ReferralView(
            String id,
            String recipient,
            String text,
            String shared,
            String sent,
            String due,
            boolean overdue,
            String state,
            boolean open,
            boolean answered) {}

    static SharingView of(Ui ui, Roster roster, CaseFile file) {
        var sharing = file.sharing();
        return new SharingView(
                sharing.consents().stream()
                        .map(c -> consent(ui, roster, c, file.row().team()))
                        .toList(),
                sharing.referrals().stream().map(r -> referral(ui, roster, r, sharing)).toList(),
                DisclosureViews.of(ui, roster, sharing));
    }

    /** Who may learn it; the other team for a transfer. */
    static String recipient(Ui ui, Roster roster, Consent c) {
        return c.team() == null
                ? Revealed.text(ui, c.recipient(), ConsentText::text)
                : roster.team(c.team());
    }

    private static ConsentView consent(Ui ui, Roster roster, Consent c, TeamId own) {
        var today = ui.words().today();
        boolean holds = c.holdsOn(today);
        boolean soon = holds && c.validUntil().isBefore(today.plusDays(SOON_DAYS));
        return new ConsentView(
                c.consentId().toString(),
                recipient(ui, roster, c),
                ui.name(c.purpose()),
                ui.name(c.partner()),
                c.team() == null ? names(ui, c.scope()) : ui.t("consent.wholeFile"),
                ui.t("consent.given", ui.name(c.form()), ui.date(c.givenOn())),
                state(ui, c, holds, soon),
                soon ? "warn" : holds ? "ok" : "",
                holds && c.purpose() == ConsentPurpose.REFERRAL,
                c.ended() == null && c.team() == null,
                holds && c.team() != null && !c.team().equals(own),
                c.ended() != null);
    }

    private static String state(Ui ui, Consent c, boolean holds, boolean soon) {
        if (c.ended() != null) {
            return ui.name(c.ended());
        }
        if (!holds) {
            return ui.t("consent.over", ui.date(c.validUntil()));
        }
        return soon
                ? ui.t("consent.soon", ui.words().fromToday(c.validUntil()))
                : ui.t("consent.until", ui.date(c.validUntil()));
    }

    private static ReferralView referral(
            Ui ui, Roster roster, ReferralOut r, SharingOfCase sharing) {
        var consent =
                sharing.consents().stream()
                        .filter(c -> c.consentId().equals(r.consentId()))
                        .findFirst();
        boolean waits = r.open() && r.answer() == null;
        return new ReferralView(
                r.referralId().toString(),
                consent.map(c -> recipient(ui, roster, c)).orElse(""),
                text(ui, r.text()),
                ui.t("referralOut.sharedList", names(ui, r.shared())),
                ui.t("referralOut.sent", ui.words().date(r.sentAt())),
                waits ? ui.t("referralOut.due", ui.date(r.answerBy())) : "",
                waits && r.answerBy().isBefore(ui.words().today()),
                r.result() != null
                        ? ui.name(r.result())
                        : r.answer() == null ? "" : ui.name(r.answer()),
                r.open(),
                r.answer() == ReferralAnswer.ACCEPTED);
    }

    private static String names(Ui ui, Set<DataScope> scope) {
        return scope.stream().sorted().map(ui::name).collect(Collectors.joining(", "));
    }

    private static String text(Ui ui, Sealed<ConsentText> text) {
        return Revealed.text(ui, text, ConsentText::text);
    }

    /** What was passed on without consent and nobody has reviewed for good. */
    public List<DisclosureView> unreviewed() {
        return disclosures.stream().filter(DisclosureView::waits).toList();
    }

    /** What the consent or referral with this id is about, if there is one. */
    Stream<String> about(String id) {
        return Stream.concat(
                consents.stream()
                        .filter(c -> c.id().equals(id))
                        .map(c -> c.recipient() + " · " + c.scope()),
                referrals.stream()
                        .filter(r -> r.id().equals(id))
                        .map(r -> r.recipient() + " · " + r.text()));
    }
}
