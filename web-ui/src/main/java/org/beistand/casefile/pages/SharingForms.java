package org.beistand.casefile.pages;

import java.util.List;
import java.util.Set;
import org.beistand.advocacy.ConsentEndReason;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralResult;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.SharingOfCase.Consent;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered for each step about consents and referrals. */
final class SharingForms {
    private static final int MONTHS = 12;
    private static final int ANSWER_DAYS = 14;

    private SharingForms() {}

    static List<Field> consent(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.line("recipient", "consent.recipient", "consent.recipient.hint", "text"),
                Field.select("partner", "consent.partner", "", Option.of(ui, PartnerKind.class)),
                Field.chips("purpose", "consent.purpose", "", purposes(ui)),
                Field.checks(
                        "scope",
                        "consent.scope",
                        "consent.scope.hint",
                        Option.of(ui, DataScope.class)),
                Field.chips("form", "consent.form", "", Option.of(ui, ConsentForm.class)),
                Field.line("givenOn", "consent.givenOn", "", "date"),
                Field.line("validUntil", "consent.validUntil", "", "date"),
                Field.line(
                        "textVersion",
                        "consent.textVersion",
                        "consent.textVersion.hint",
                        "number"));
    }

    /** A transfer names a team and has a form of its own. */
    private static List<Option> purposes(Ui ui) {
        return Option.of(ui, ConsentPurpose.class).stream()
                .filter(o -> !o.value().equals(ConsentPurpose.TRANSFER.name()))
                .toList();
    }

    static List<Field> toTeam(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.select(
                        "team",
                        "consent.team",
                        "consent.team.hint",
                        roster.teamOptions().stream()
                                .filter(o -> !o.value().equals(file.row().team().toString()))
                                .toList()),
                Field.chips("form", "consent.form", "", Option.of(ui, ConsentForm.class)),
                Field.line("givenOn", "consent.givenOn", "", "date"),
                Field.line("validUntil", "consent.validUntil", "", "date"),
                Field.line(
                        "textVersion",
                        "consent.textVersion",
                        "consent.textVersion.hint",
                        "number"));
    }

    static List<Field> renewal(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("form", "consent.form", "", Option.of(ui, ConsentForm.class)),
                Field.line("validUntil", "consent.validUntil", "", "date"));
    }

    static List<Field> withdrawal(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("reason", "step.reason", "", Option.of(ui, ConsentEndReason.class)));
    }

    /** Offers no more than the consent allows. */
    static List<Field> referral(Ui ui, CaseFile file, At at) {
        var allowed =
                file.sharing().consents().stream()
                        .filter(c -> c.consentId().toString().equals(at.part()))
                        .map(Consent::scope)
                        .findFirst()
                        .orElse(Set.of());
        return List.of(
                Field.checks(
                        "shared",
                        "referralOut.shared",
                        "referralOut.shared.hint",
                        Option.of(ui, DataScope.class).stream()
                                .filter(o -> allowed.contains(DataScope.valueOf(o.value())))
                                .toList()),
                Field.lines("text", "referralOut.text", "", 4),
                Field.line("answerBy", "referralOut.answerBy", "", "date"));
    }

    static List<Field> answer(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips(
                        "answer", "referralOut.answer", "", Option.of(ui, ReferralAnswer.class)));
    }

    static List<Field> result(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips(
                        "result", "referralOut.result", "", Option.of(ui, ReferralResult.class)));
    }

    static FormView consent(FormView form, Ui ui, CaseFile file) {
        var today = ui.words().today();
        return form.with("givenOn", today).with("validUntil", today.plusMonths(MONTHS));
    }

    static FormView renewal(FormView form, Ui ui, CaseFile file) {
        return form.with("validUntil", ui.words().today().plusMonths(MONTHS));
    }

    static FormView referral(FormView form, Ui ui, CaseFile file) {
        return form.with("answerBy", ui.words().today().plusDays(ANSWER_DAYS));
    }
}
