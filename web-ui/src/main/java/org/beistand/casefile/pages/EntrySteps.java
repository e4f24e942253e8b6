package org.beistand.casefile.pages;

import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.CorrectionReason;
import org.beistand.advocacy.EntryCommand.CorrectInteraction;
import org.beistand.advocacy.EntryCommand.CorrectNote;
import org.beistand.advocacy.EntryCommand.PinNote;
import org.beistand.advocacy.EntryCommand.UnpinNote;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.RedactionId;
import org.beistand.language.Sealed;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the commands about entries in the file; {@code null} when something is wrong. */
final class EntrySteps {
    private EntrySteps() {}

    static AdvocacyCaseCommand pin(PostedForm form, At at) {
        return new PinNote(at.caseId(), NoteId.of(at.part()));
    }

    static AdvocacyCaseCommand unpin(PostedForm form, At at) {
        return new UnpinNote(at.caseId(), NoteId.of(at.part()));
    }

    /** The last redaction that the writer knew of. */
    private static @Nullable RedactionId since(PostedForm form) {
        return form.readIfAny("since", RedactionId::of);
    }

    static @Nullable AdvocacyCaseCommand correctNote(PostedForm form, At at) {
        var reason = form.choice("reason", CorrectionReason.class);
        var text = form.read("text", NoteText::new);
        return reason == null || text == null
                ? null
                : new CorrectNote(
                        at.caseId(), NoteId.of(at.part()), reason, Sealed.of(text), since(form));
    }

    static @Nullable AdvocacyCaseCommand correctContact(PostedForm form, At at) {
        var reason = form.choice("reason", CorrectionReason.class);
        var text = form.read("text", InteractionText::new);
        return reason == null || text == null
                ? null
                : new CorrectInteraction(
                        at.caseId(),
                        new InteractionId(UUID.fromString(at.part())),
                        reason,
                        Sealed.of(text),
                        since(form));
    }
}
