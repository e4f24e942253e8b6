package org.beistand.casefile.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.SharedInteraction;
import org.beistand.advocacy.SharedInteraction.Copy;
import org.beistand.language.InvalidValue;
import org.beistand.pages.FormView;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads from a form in which other cases a contact is to stand. */
final class OtherEntries {
    /** The field of the button that asks for the list of cases, and of what is chosen there. */
    static final String PICK = "pick";

    static final String CASES = "cases";

    private OtherEntries() {}

    /** Whether the list of cases is to be shown. */
    static boolean isWanted(FormView form) {
        return !form.value(PICK).isEmpty() || !form.value(CASES).isEmpty();
    }

    static boolean anyChosen(PostedForm form) {
        return form.all(CASES).stream().anyMatch(id -> !id.isBlank());
    }

    /**
     * The contact for its own case and for all that are chosen; {@code null} when something is
     * wrong, which is noted.
     */
    static @Nullable SharedInteraction read(
            PostedForm form,
            RecordInteraction contact,
            InteractionText text,
            List<CaseToPick> own) {
        var chosen = chosen(form, own);
        var here = ownText(form, contact.caseId());
        var copies = new ArrayList<@Nullable Copy>();
        copies.add(new Copy(contact.caseId(), contact.interactionId(), here));
        chosen.forEach(id -> copies.add(copy(form, id)));
        if (!form.valid()) {
            return null;
        }
        try {
            return new SharedInteraction(
                    copies.stream().map(Objects::requireNonNull).toList(),
                    contact.contact(),
                    contact.occurredAt(),
                    contact.lateReason(),
                    text);
        } catch (InvalidValue e) {
            return form.wrong(e.code().startsWith("shared") ? CASES : "text", e.code());
        }
    }

    /** A case that is closed by now, or no longer one's own, is none of those in the list. */
    private static List<AdvocacyCaseId> chosen(PostedForm form, List<CaseToPick> own) {
        var possible = new HashSet<>(own.stream().map(c -> c.id().toString()).toList());
        var wanted = form.all(CASES).stream().filter(id -> !id.isBlank()).toList();
        if (!possible.containsAll(wanted)) {
            form.wrong(CASES, "shared.gone");
            return List.of();
        }
        return wanted.stream().map(AdvocacyCaseId::of).toList();
    }

    private static Copy copy(PostedForm form, AdvocacyCaseId id) {
        return new Copy(id, new InteractionId(form.idFor("interaction/" + id)), ownText(form, id));
    }

    private static @Nullable InteractionText ownText(PostedForm form, AdvocacyCaseId id) {
        return form.readIfAny("own-" + id, InteractionText::new);
    }
}
