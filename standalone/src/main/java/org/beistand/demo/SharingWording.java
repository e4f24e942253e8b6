package org.beistand.demo;

import org.beistand.advocacy.ConsentCommand.AnswerReferral;
import org.beistand.advocacy.ConsentCommand.EndReferral;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
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
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about consents and referrals of one story into commands. */
record SharingWording(Story story, StoryTime time) {
    private static final TextVersion SHEET = new TextVersion(3);

    DomainCommand command(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "consent" -> consent(line);
            case "withdraw" ->
                    new WithdrawConsent(
                            id, consentId(line.word(0)), line.code(1, ConsentEndReason.class));
            case "refer" -> referral(line);
            case "answer" ->
                    new AnswerReferral(
                            id, referralId(line.word(0)), line.code(1, ReferralAnswer.class));
            case "result" ->
                    new EndReferral(
                            id, referralId(line.word(0)), line.code(1, ReferralResult.class));
            default -> new DisclosureWording(story, time).command(line);
        };
    }

    private GiveConsent consent(StoryLine line) {
        return new GiveConsent(
                story.caseId(),
                consentId(line.word(0)),
                line.code(1, ConsentPurpose.class),
                line.code(2, PartnerKind.class),
                line.codes(DataScope.class),
                line.code(3, ConsentForm.class),
                SHEET,
                time.day(line.daysAgo()),
                time.day(line.number(line.indexOf("until") + 1)),
                written(line));
    }

    private SendReferral referral(StoryLine line) {
        return new SendReferral(
                story.caseId(),
                referralId(line.word(0)),
                consentId(line.word(line.indexOf("under") + 1)),
                line.codes(DataScope.class),
                time.day(line.number(line.indexOf("due") + 1)),
                written(line));
    }

    private static Sealed<ConsentText> written(StoryLine line) {
        return Sealed.of(new ConsentText(line.text()));
    }

    private ConsentId consentId(String name) {
        return new ConsentId(DemoIds.of("consent", story.key(), name));
    }

    private ReferralOutId referralId(String name) {
        return new ReferralOutId(DemoIds.of("referral-out", story.key(), name));
    }
}
