package org.beistand.casefile.pages;

import java.time.LocalDate;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.ConsentCommand.AnswerReferral;
import org.beistand.advocacy.ConsentCommand.ConsentToTransfer;
import org.beistand.advocacy.ConsentCommand.EndReferral;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.ConsentCommand.RenewConsent;
import org.beistand.advocacy.ConsentCommand.SendReferral;
import org.beistand.advocacy.ConsentCommand.WithdrawConsent;
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
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealed;
import org.beistand.language.TeamId;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the commands about consents and referrals; {@code null} when something is wrong. */
final class SharingSteps {
    private SharingSteps() {}

    /** What of a consent is read without knowing whom it is for. */
    private record Terms(
            ConsentForm form, TextVersion version, LocalDate givenOn, LocalDate validUntil) {}

    static @Nullable AdvocacyCaseCommand consent(PostedForm form, At at) {
        var recipient = form.read("recipient", ConsentText::new);
        var partner = form.choice("partner", PartnerKind.class);
        var purpose = form.choice("purpose", ConsentPurpose.class);
        var terms = terms(form);
        return recipient == null || partner == null || purpose == null || terms == null
                ? null
                : new GiveConsent(
                        at.caseId(),
                        new ConsentId(form.idFor("consent")),
                        purpose,
                        partner,
                        form.choices("scope", DataScope.class),
                        terms.form(),
                        terms.version(),
                        terms.givenOn(),
                        terms.validUntil(),
                        Sealed.of(recipient));
    }

    static @Nullable AdvocacyCaseCommand toTeam(PostedForm form, At at) {
        var team = form.read("team", t -> new TeamId(UUID.fromString(t)));
        var terms = terms(form);
        return team == null || terms == null
                ? null
                : new ConsentToTransfer(
                        at.caseId(),
                        new ConsentId(form.idFor("consent")),
                        team,
                        terms.form(),
                        terms.version(),
                        terms.givenOn(),
                        terms.validUntil());
    }

    private static @Nullable Terms terms(PostedForm form) {
        var how = form.choice("form", ConsentForm.class);
        var version = form.read("textVersion", SharingSteps::version);
        var givenOn = form.day("givenOn");
        var validUntil = form.day("validUntil");
        return how == null || version == null || givenOn == null || validUntil == null
                ? null
                : new Terms(how, version, givenOn, validUntil);
    }

    private static TextVersion version(String text) {
        try {
            return new TextVersion(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new InvalidValue("text-version.range");
        }
    }

    static @Nullable AdvocacyCaseCommand renewal(PostedForm form, At at) {
        var how = form.choice("form", ConsentForm.class);
        var validUntil = form.day("validUntil");
        return how == null || validUntil == null
                ? null
                : new RenewConsent(at.caseId(), ConsentId.of(at.part()), how, validUntil);
    }

    static @Nullable AdvocacyCaseCommand withdrawal(PostedForm form, At at) {
        var reason = form.choice("reason", ConsentEndReason.class);
        return reason == null
                ? null
                : new WithdrawConsent(at.caseId(), ConsentId.of(at.part()), reason);
    }

    static @Nullable AdvocacyCaseCommand referral(PostedForm form, At at) {
        var text = form.read("text", ConsentText::new);
        var answerBy = form.day("answerBy");
        return text == null || answerBy == null
                ? null
                : new SendReferral(
                        at.caseId(),
                        new ReferralOutId(form.idFor("referral")),
                        ConsentId.of(at.part()),
                        form.choices("shared", DataScope.class),
                        answerBy,
                        Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand answer(PostedForm form, At at) {
        var answer = form.choice("answer", ReferralAnswer.class);
        return answer == null
                ? null
                : new AnswerReferral(at.caseId(), ReferralOutId.of(at.part()), answer);
    }

    static @Nullable AdvocacyCaseCommand result(PostedForm form, At at) {
        var result = form.choice("result", ReferralResult.class);
        return result == null
                ? null
                : new EndReferral(at.caseId(), ReferralOutId.of(at.part()), result);
    }
}
