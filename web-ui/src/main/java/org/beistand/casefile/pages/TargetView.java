package org.beistand.casefile.pages;

import java.time.LocalDate;
import java.util.List;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.TargetOfCase;
import org.beistand.pages.Ui;

/**
 * One promise that is owed, ready to be shown.
 *
 * @param text what is due by when
 * @param note how far away that is, or why its clock stands still
 * @param tone {@code bad} when its day has passed, {@code warn} when it is near, else empty
 * @param paused whether its clock stands still
 * @param movable whether its clock can be stopped or set going by hand
 */
public record TargetView(
        String id,
        String name,
        String text,
        String note,
        String tone,
        String icon,
        boolean paused,
        boolean movable) {

    static List<TargetView> of(Ui ui, CaseFile file) {
        return file.targets().stream().filter(TargetOfCase::owed).map(t -> of(ui, t)).toList();
    }

    private static TargetView of(Ui ui, TargetOfCase target) {
        var today = ui.words().today();
        boolean late = target.missed() || target.dueOn().isBefore(today);
        boolean paused = target.pause() != null;
        boolean near = !today.isBefore(target.remindOn());
        var tone = paused ? "" : late ? "bad" : near ? "warn" : "";
        var name = ui.name(target.kind());
        return new TargetView(
                target.targetId().toString(),
                name,
                late && !paused
                        ? ui.t("target.was", name, ui.date(target.dueOn()))
                        : ui.t("target.is", name, ui.date(target.dueOn())),
                note(ui, target),
                tone,
                paused ? "hourglass" : late ? "alert-circle" : "clock",
                paused,
                !target.missed() && (target.pause() == null || !target.pause().byHold()));
    }

    private static String note(Ui ui, TargetOfCase target) {
        var pause = target.pause();
        return pause == null
                ? soon(ui, target.dueOn())
                : ui.t("target.paused", ui.date(pause.until()), ui.name(pause.reason()));
    }

    /** How far away it is; nothing where that would say the day a second time. */
    private static String soon(Ui ui, LocalDate due) {
        var told = ui.words().fromToday(due);
        return told.equals(ui.date(due)) ? "" : told;
    }
}
