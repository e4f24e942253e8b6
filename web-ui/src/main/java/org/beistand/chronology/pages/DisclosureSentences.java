package org.beistand.chronology.pages;

import java.util.List;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureRecorded;
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.advocacy.DisclosureText;
import org.beistand.chronology.pages.EntryView.Look;
import org.beistand.chronology.pages.EntryView.Note;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;

/** Tells what somebody outside was told. */
final class DisclosureSentences {
    private DisclosureSentences() {}

    static String of(Ui ui, DisclosureEvent event, String who) {
        return switch (event) {
            case DisclosureRecorded e -> ui.t("chronology.disclosed", who, ui.name(e.medium()));
            case DisclosedWithoutConsent e ->
                    ui.t("chronology.overridden", who, ui.name(e.partner()), ui.name(e.ground()));
            case DisclosureReviewed e ->
                    ui.t("chronology.disclosureReviewed", who, ui.name(e.verdict()));
        };
    }

    static String said(Ui ui, DisclosureEvent event) {
        return switch (event) {
            case DisclosureRecorded e -> Revealed.text(ui, e.text(), DisclosureText::text);
            case DisclosedWithoutConsent e ->
                    Revealed.text(ui, e.recipient(), ConsentText::text)
                            + "\n"
                            + Revealed.text(ui, e.text(), DisclosureText::text);
            case DisclosureReviewed e -> Revealed.text(ui, e.text(), DisclosureText::text);
        };
    }

    static Look look(DisclosureEvent event) {
        return switch (event) {
            case DisclosureRecorded _ -> new Look("send", "info");
            case DisclosedWithoutConsent _ -> new Look("alert-triangle", "bad");
            case DisclosureReviewed _ -> new Look("scale", "warn");
        };
    }

    /** The remarks beside the sentence. */
    static List<Note> notes(Ui ui, CareEvent event) {
        if (event instanceof DisclosureRecorded e) {
            return EntryNotes.late(ui, e.lateness(), e.lateReason());
        }
        return event instanceof DisclosedWithoutConsent e
                ? EntryNotes.late(ui, e.lateness(), e.lateReason())
                : List.of();
    }
}
