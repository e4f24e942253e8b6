package org.beistand.advocacy.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.beistand.advocacy.EntryRejection.EntryChanged;
import org.beistand.advocacy.EntryRejection.EntryUnknown;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.NoteText;
import org.beistand.language.ErasableUnit;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.platform.Histories;
import org.beistand.sealing.Sealing;

/**
 * Reads the text in the history of its case, as the system's own reader, and seals what is left.
 */
final class StoredRedactor implements Redactor {
    private final Histories histories;
    private final Sealing sealing;

    StoredRedactor(Histories histories, Sealing sealing) {
        this.histories = histories;
        this.sealing = sealing;
    }

    private record Note(Sealed<NoteText> text) {}

    private record Contact(Sealed<InteractionText> text) {}

    @Override
    public Left<NoteText> note(Wanted wanted) {
        var texts = texts(wanted, EntryTexts::note);
        var open = open(wanted, sealing.open(new Note(latest(wanted, texts))).text());
        var left = new NoteText(without(wanted, open.text()));
        var closed = sealing.close(new Note(Sealed.of(left)), unit(wanted)).text();
        return new Left<>(closed, wanted.passages().joinedIn(open.text()).parts().size());
    }

    @Override
    public Left<InteractionText> contact(Wanted wanted) {
        var texts = texts(wanted, EntryTexts::contact);
        var open = open(wanted, sealing.open(new Contact(latest(wanted, texts))).text());
        var left = new InteractionText(without(wanted, open.text()));
        var closed = sealing.close(new Contact(Sealed.of(left)), unit(wanted)).text();
        return new Left<>(closed, wanted.passages().joinedIn(open.text()).parts().size());
    }

    /** Parts that do not lie in the text belong to another one. */
    private static String without(Wanted wanted, String text) {
        try {
            return wanted.passages().blackedOutIn(text);
        } catch (InvalidValue _) {
            throw new EntryChanged(wanted.caseId());
        }
    }

    private static ErasableUnit unit(Wanted wanted) {
        return ErasableUnit.note(wanted.redaction());
    }

    /** Finds the text of an entry in a fact; {@code null} when there is none. */
    private interface TextIn<T extends Sealable> {
        @org.jspecify.annotations.Nullable
        Sealed<T> of(Object fact, UUID entry);
    }

    private <T extends Sealable> List<Sealed<T>> texts(Wanted wanted, TextIn<T> reader) {
        var texts = new ArrayList<Sealed<T>>();
        for (var fact : histories.of(wanted.caseId())) {
            var text = reader.of(fact, wanted.entry());
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static <T extends Sealable> Sealed<T> latest(Wanted wanted, List<Sealed<T>> texts) {
        if (texts.size() != wanted.seen().number()) {
            throw new EntryChanged(wanted.caseId());
        }
        return Objects.requireNonNull(texts.getLast());
    }

    private static <T extends Sealable> T open(Wanted wanted, Sealed<T> text) {
        if (text instanceof Sealed.Open<T>(var open)) {
            return open;
        }
        throw new EntryUnknown(wanted.caseId()); // erased
    }
}
