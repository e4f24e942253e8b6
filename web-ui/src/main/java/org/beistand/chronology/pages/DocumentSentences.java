package org.beistand.chronology.pages;

import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.DocumentEvent.DocumentFiled;
import org.beistand.advocacy.DocumentEvent.DocumentRelabelled;
import org.beistand.advocacy.DocumentEvent.DocumentVersionFiled;
import org.beistand.advocacy.DocumentEvent.DocumentWithdrawn;
import org.beistand.advocacy.DocumentLabel;
import org.beistand.language.Sealed;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;

/** Tells as sentences what became of the documents. */
final class DocumentSentences {
    private DocumentSentences() {}

    static String of(Ui ui, DocumentEvent event, String who) {
        return switch (event) {
            case DocumentFiled e ->
                    ui.t(
                            "chronology.documentFiled",
                            who,
                            ui.name(e.kind()),
                            ui.name(e.content().type()));
            case DocumentVersionFiled e ->
                    ui.t("chronology.documentVersionFiled", who, ui.name(e.content().type()));
            case DocumentRelabelled e ->
                    ui.t("chronology.documentRelabelled", who, ui.name(e.kind()));
            case DocumentWithdrawn e ->
                    ui.t("chronology.documentWithdrawn", who, ui.name(e.reason()));
        };
    }

    static String said(Ui ui, DocumentEvent event) {
        return switch (event) {
            case DocumentFiled e -> called(ui, e.label());
            case DocumentRelabelled e -> called(ui, e.label());
            case DocumentVersionFiled _, DocumentWithdrawn _ -> "";
        };
    }

    private static String called(Ui ui, Sealed<DocumentLabel> label) {
        return Revealed.text(
                ui,
                label,
                l -> l.description().isEmpty() ? l.name() : l.name() + "\n" + l.description());
    }
}
