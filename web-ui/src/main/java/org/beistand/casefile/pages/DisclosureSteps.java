package org.beistand.casefile.pages;

import java.time.Instant;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosureCommand.DiscloseWithoutConsent;
import org.beistand.advocacy.DisclosureCommand.RecordDisclosure;
import org.beistand.advocacy.DisclosureCommand.ReviewDisclosure;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureText;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PersonInformed;
import org.beistand.language.Sealed;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/**
 * Reads the commands about what somebody outside was told; {@code null} when something is wrong.
 */
final class DisclosureSteps {
    private DisclosureSteps() {}

    /** How and when it was told. */
    private record Telling(
            Medium medium, Instant at, @Nullable LateReason late, DisclosureText text) {}

    /** Why it was told without consent, and what was thought of before. */
    private record Reasons(
            DisclosureGround ground,
            PartnerKind partner,
            PersonInformed informed,
            DisclosureCounsel counsel) {}

    static @Nullable AdvocacyCaseCommand covered(PostedForm form, At at) {
        var telling = telling(form);
        return telling == null
                ? null
                : new RecordDisclosure(
                        at.caseId(),
                        new DisclosureId(form.idFor("disclosure")),
                        ConsentId.of(at.part()),
                        form.choices("shared", DataScope.class),
                        telling.medium(),
                        telling.at(),
                        telling.late(),
                        Sealed.of(telling.text()));
    }

    static @Nullable AdvocacyCaseCommand override(PostedForm form, At at) {
        var reasons = reasons(form);
        var recipient = form.read("recipient", ConsentText::new);
        var telling = telling(form);
        return reasons == null || recipient == null || telling == null
                ? null
                : new DiscloseWithoutConsent(
                        at.caseId(),
                        new DisclosureId(form.idFor("disclosure")),
                        reasons.ground(),
                        reasons.partner(),
                        form.choices("shared", DataScope.class),
                        telling.medium(),
                        telling.at(),
                        telling.late(),
                        reasons.informed(),
                        reasons.counsel(),
                        Sealed.of(recipient),
                        Sealed.of(telling.text()));
    }

    private static @Nullable Reasons reasons(PostedForm form) {
        var ground = form.choice("ground", DisclosureGround.class);
        var partner = form.choice("partner", PartnerKind.class);
        var informed = form.choice("informed", PersonInformed.class);
        var counsel = form.choice("counsel", DisclosureCounsel.class);
        return ground == null || partner == null || informed == null || counsel == null
                ? null
                : new Reasons(ground, partner, informed, counsel);
    }

    private static @Nullable Telling telling(PostedForm form) {
        var medium = form.choice("medium", Medium.class);
        var at = form.moment("day", "time");
        var late = form.readIfAny("lateReason", LateReason::valueOf);
        var text = form.read("text", DisclosureText::new);
        return medium == null || at == null || text == null
                ? null
                : new Telling(medium, at, late, text);
    }

    static @Nullable AdvocacyCaseCommand review(PostedForm form, At at) {
        var verdict = form.choice("verdict", DisclosureVerdict.class);
        var text = form.read("text", DisclosureText::new);
        return verdict == null || text == null
                ? null
                : new ReviewDisclosure(
                        at.caseId(), DisclosureId.of(at.part()), verdict, Sealed.of(text));
    }
}
