package org.beistand.chronology.pages;

import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TargetEvent.ServiceTargetEnded;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.beistand.chronology.pages.EntryView.Look;
import org.beistand.pages.Ui;

/** Tells what became of promises, as sentences with their icons. */
final class TargetSentences {
    private TargetSentences() {}

    static String of(Ui ui, TargetEvent event, String who) {
        return switch (event) {
            case ServiceTargetStarted e ->
                    ui.t("chronology.targetStarted", who, ui.name(e.kind()), ui.date(e.dueOn()));
            case ServiceTargetPaused e ->
                    ui.t(
                            "chronology.targetPaused",
                            who,
                            ui.name(e.kind()),
                            ui.date(e.until()),
                            ui.name(e.reason()));
            case ServiceTargetResumed e ->
                    ui.t("chronology.targetResumed", who, ui.name(e.kind()), ui.date(e.dueOn()));
            case ServiceTargetMet e ->
                    ui.t("chronology.targetMet", who, ui.name(e.kind()), ui.date(e.metOn()));
            case ServiceTargetMissed e ->
                    ui.t("chronology.targetMissed", who, ui.name(e.kind()), ui.date(e.dueOn()));
            case ServiceTargetEnded e -> ui.t("chronology.targetEnded", who, ui.name(e.kind()));
            case SilenceNoticed e ->
                    ui.t("chronology.silenceNoticed", who, ui.name(e.with()), ui.date(e.since()));
        };
    }

    static Look look(TargetEvent event) {
        return switch (event) {
            case ServiceTargetStarted _ -> new Look("clock", "");
            case ServiceTargetPaused _ -> new Look("hourglass", "");
            case ServiceTargetResumed _ -> new Look("arrow-back-up", "info");
            case ServiceTargetMet _ -> new Look("circle-check", "ok");
            case ServiceTargetMissed _ -> new Look("alert-circle", "bad");
            case ServiceTargetEnded _ -> new Look("circle-x", "");
            case SilenceNoticed _ -> new Look("volume-3", "warn");
        };
    }
}
