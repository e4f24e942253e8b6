package org.beistand.casefile.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PersonInformed;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.SharingOfCase.Consent;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered about what somebody outside was told. */
final class DisclosureForms {
    private DisclosureForms() {}

    /** Offers no more than the consent allows. */
    static List<Field> covered(Ui ui, CaseFile file, At at) {
        var allowed =
                file.sharing().consents().stream()
                        .filter(c -> c.consentId().toString().equals(at.part()))
                        .map(Consent::scope)
                        .findFirst()
                        .orElse(Set.of());
        return List.of(
                shared(ui, allowed),
                medium(ui),
                Field.line("day", "contact.day", "", "date"),
                Field.line("time", "contact.time", "", "time"),
                Field.lines("text", "disclosure.text", "disclosure.text.hint", 4),
                late(ui));
    }

    static List<Field> override(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips(
                        "ground", "disclosure.ground", "", Option.of(ui, DisclosureGround.class)),
                Field.line(
                        "recipient", "disclosure.recipient", "disclosure.recipient.hint", "text"),
                Field.select("partner", "consent.partner", "", Option.of(ui, PartnerKind.class)),
                shared(ui, EnumSet.allOf(DataScope.class)),
                Field.lines("text", "disclosure.why", "disclosure.why.hint", 6),
                Field.chips(
                        "counsel",
                        "disclosure.counsel",
                        "",
                        Option.of(ui, DisclosureCounsel.class)),
                Field.chips(
                        "informed", "disclosure.informed", "", Option.of(ui, PersonInformed.class)),
                medium(ui),
                Field.line("day", "contact.day", "", "date"),
                Field.line("time", "contact.time", "", "time"),
                late(ui));
    }

    static List<Field> review(Ui ui) {
        return List.of(
                Field.chips(
                        "verdict",
                        "disclosure.verdict",
                        "",
                        Option.of(ui, DisclosureVerdict.class)),
                Field.lines("text", "disclosure.review.text", "disclosure.review.text.hint", 5));
    }

    private static Field shared(Ui ui, Set<DataScope> allowed) {
        return Field.checks(
                "shared",
                "referralOut.shared",
                "referralOut.shared.hint",
                Option.of(ui, DataScope.class).stream()
                        .filter(o -> allowed.contains(DataScope.valueOf(o.value())))
                        .toList());
    }

    private static Field medium(Ui ui) {
        return Field.chips("medium", "disclosure.medium", "", Option.of(ui, Medium.class));
    }

    private static Field late(Ui ui) {
        return Field.select(
                "lateReason",
                "contact.lateReason",
                "contact.lateReason.hint",
                Option.of(ui, LateReason.class));
    }

    static FormView now(FormView form, Ui ui, CaseFile file) {
        var now = ui.words().local(ui.words().now());
        return form.with("medium", Medium.PHONE)
                .with("day", now.toLocalDate())
                .with("time", "%02d:%02d".formatted(now.getHour(), now.getMinute()));
    }
}
