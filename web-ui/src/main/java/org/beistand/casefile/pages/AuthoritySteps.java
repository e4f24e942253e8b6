package org.beistand.casefile.pages;

import java.time.LocalDate;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AuthorityCommand.ConfirmInstruction;
import org.beistand.advocacy.AuthorityCommand.EndPowerOfAttorney;
import org.beistand.advocacy.AuthorityCommand.RecordNonInstructedBasis;
import org.beistand.advocacy.AuthorityCommand.RecordPowerOfAttorney;
import org.beistand.advocacy.AuthorityText;
import org.beistand.advocacy.CapacityBasis;
import org.beistand.advocacy.InstructionForm;
import org.beistand.advocacy.NonInstructedApproach;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.PowerEndReason;
import org.beistand.advocacy.PowerHolder;
import org.beistand.advocacy.PowerId;
import org.beistand.advocacy.PowerScope;
import org.beistand.language.Sealed;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the commands about authority; {@code null} when something is wrong. */
final class AuthoritySteps {
    private AuthoritySteps() {}

    static @Nullable AdvocacyCaseCommand instruction(PostedForm form, At at) {
        var how = form.choice("form", InstructionForm.class);
        var givenOn = form.day("givenOn");
        return how == null || givenOn == null
                ? null
                : new ConfirmInstruction(at.caseId(), how, givenOn);
    }

    static @Nullable AdvocacyCaseCommand basis(PostedForm form, At at) {
        var basis = form.choice("basis", CapacityBasis.class);
        var text = form.read("text", AuthorityText::new);
        var reviewOn = form.day("reviewOn");
        return basis == null || text == null || reviewOn == null
                ? null
                : new RecordNonInstructedBasis(
                        at.caseId(),
                        new NoteId(form.idFor("basis")),
                        basis,
                        form.choices("approaches", NonInstructedApproach.class),
                        reviewOn,
                        Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand power(PostedForm form, At at) {
        var holder = form.choice("holder", PowerHolder.class);
        var text = form.read("text", AuthorityText::new);
        var validUntil = form.readIfAny("validUntil", LocalDate::parse);
        return holder == null || text == null || !form.valid()
                ? null
                : new RecordPowerOfAttorney(
                        at.caseId(),
                        new PowerId(form.idFor("power")),
                        holder,
                        form.choices("scope", PowerScope.class),
                        validUntil,
                        Sealed.of(text));
    }

    static @Nullable AdvocacyCaseCommand powerEnd(PostedForm form, At at) {
        var reason = form.choice("reason", PowerEndReason.class);
        return reason == null
                ? null
                : new EndPowerOfAttorney(at.caseId(), PowerId.of(at.part()), reason);
    }
}
