package org.beistand.advocacy.command;

import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.EntryRejection.EntryChanged;
import org.beistand.advocacy.EntryVersion;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.Passages;
import org.beistand.advocacy.RedactionId;
import org.beistand.language.Sealed;

/**
 * Makes what is left of a text. Decisions never see an open text, so that they ask here; {@link
 * EntryChanged} when the text is not the one that is meant.
 */
interface Redactor {
    /** Nothing can be blacked out here. */
    Redactor NONE =
            new Redactor() {
                @Override
                public Left<NoteText> note(Wanted wanted) {
                    throw new IllegalStateException("No texts here");
                }

                @Override
                public Left<InteractionText> contact(Wanted wanted) {
                    throw new IllegalStateException("No texts here");
                }
            };

    /** Which parts of which text. */
    record Wanted(
            AdvocacyCaseId caseId,
            UUID entry,
            RedactionId redaction,
            EntryVersion seen,
            Passages passages) {}

    /** What is left, closed under the redaction's key, and how many parts are gone. */
    record Left<T extends org.beistand.language.Sealable>(Sealed<T> text, int passages) {}

    Left<NoteText> note(Wanted wanted);

    Left<InteractionText> contact(Wanted wanted);
}
