package org.beistand.casefile.pages;

import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.ConflictCommand.RunConflictCheck;
import org.beistand.advocacy.ConflictCommand.WaiveConflict;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.TextVersion;
import org.beistand.advocacy.WaiverId;
import org.beistand.advocacy.WaiverText;
import org.beistand.language.Sealed;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the commands about conflicts of interest; {@code null} when something is wrong. */
final class ConflictSteps {
    private ConflictSteps() {}

    static AdvocacyCaseCommand check(PostedForm form, At at) {
        return new RunConflictCheck(at.caseId());
    }

    static @Nullable AdvocacyCaseCommand waiver(PostedForm form, At at) {
        var consentedOn = form.day("consentedOn");
        var how = form.choice("form", ConsentForm.class);
        var version = form.read("textVersion", t -> new TextVersion(Integer.parseInt(t)));
        var measures = form.read("measures", WaiverText::new);
        return consentedOn == null || how == null || version == null || measures == null
                ? null
                : new WaiveConflict(
                        at.caseId(),
                        new WaiverId(form.idFor("waiver")),
                        consentedOn,
                        how,
                        version,
                        Sealed.of(measures));
    }
}
