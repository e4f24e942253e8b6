package org.beistand.casefile.pages;

import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.ConcernId;
import org.beistand.advocacy.ConcernKind;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.FlagClearReason;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.ProtectiveFactor;
import org.beistand.advocacy.RiskFactor;
import org.beistand.advocacy.RiskFlagId;
import org.beistand.advocacy.RiskFlagKind;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyCommand.AssessRisk;
import org.beistand.advocacy.SafetyCommand.ClearRiskFlag;
import org.beistand.advocacy.SafetyCommand.DecideNotification;
import org.beistand.advocacy.SafetyCommand.HoldConsultation;
import org.beistand.advocacy.SafetyCommand.RaiseConcern;
import org.beistand.advocacy.SafetyCommand.RaiseRiskFlag;
import org.beistand.advocacy.SafetyText;
import org.beistand.language.Sealed;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the commands about danger out of their forms; {@code null} when something is wrong. */
final class SafetySteps {
    private SafetySteps() {}

    static @Nullable AdvocacyCaseCommand risk(PostedForm form, At at) {
        var level = form.choice("level", RiskLevel.class);
        var factors = form.choices("factors", RiskFactor.class);
        var protection = form.choices("protection", ProtectiveFactor.class);
        var text = form.read("text", SafetyText::new);
        var reviewOn = form.day("reviewOn");
        return level == null || text == null || reviewOn == null
                ? null
                : new AssessRisk(
                        at.caseId(), level, factors, protection, reviewOn, Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand flag(PostedForm form, At at) {
        var kind = form.choice("kind", RiskFlagKind.class);
        var text = form.read("text", SafetyText::new);
        var reviewOn = form.day("reviewOn");
        return kind == null || text == null || reviewOn == null
                ? null
                : new RaiseRiskFlag(
                        at.caseId(),
                        new RiskFlagId(form.idFor("flag")),
                        kind,
                        reviewOn,
                        Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand flagClear(PostedForm form, At at) {
        var reason = form.choice("reason", FlagClearReason.class);
        var text = form.read("text", SafetyText::new);
        return reason == null || text == null
                ? null
                : new ClearRiskFlag(at.caseId(), RiskFlagId.of(at.part()), reason, Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand concern(PostedForm form, At at) {
        var kind = form.choice("kind", ConcernKind.class);
        var text = form.read("text", SafetyText::new);
        return kind == null || text == null
                ? null
                : new RaiseConcern(
                        at.caseId(), new ConcernId(form.idFor("concern")), kind, Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand consultation(PostedForm form, At at) {
        var with = form.choice("with", Consulted.class);
        var text = form.read("text", SafetyText::new);
        return with == null || text == null
                ? null
                : new HoldConsultation(at.caseId(), ConcernId.of(at.part()), with, Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand decision(PostedForm form, At at) {
        var decision = form.choice("decision", NotificationDecision.class);
        var text = form.read("text", SafetyText::new);
        return decision == null || text == null
                ? null
                : new DecideNotification(
                        at.caseId(), ConcernId.of(at.part()), decision, Sealed.of(text));
    }
}
