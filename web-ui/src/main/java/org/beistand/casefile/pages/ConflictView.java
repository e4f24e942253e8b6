package org.beistand.casefile.pages;

import java.time.Instant;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.WaiverText;
import org.beistand.casefile.ConflictOfCase;
import org.beistand.casefile.ConflictOfCase.Waiver;
import org.beistand.language.StaffId;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Whether the house stands on both sides, as the page says it.
 *
 * @param told what is known
 * @param when when that was found out, empty when nobody ever looked
 * @param measures what was agreed so that the person takes no harm, empty unless it is waived
 */
public record ConflictView(ConflictStanding standing, String told, String when, String measures) {

    static ConflictView of(Ui ui, Roster roster, ConflictOfCase conflict) {
        var waiver = conflict.waiver();
        return new ConflictView(
                conflict.standing(),
                ui.name(conflict.standing()),
                waiver == null ? when(ui, conflict.checkedAt()) : when(ui, roster, waiver),
                waiver == null ? "" : Revealed.text(ui, waiver.measures(), WaiverText::text));
    }

    private static String when(Ui ui, @Nullable Instant checkedAt) {
        return checkedAt == null ? "" : ui.t("conflict.checked", ui.dateTime(checkedAt));
    }

    private static String when(Ui ui, Roster roster, Waiver waiver) {
        return ui.t(
                "conflict.waived",
                ui.date(waiver.consentedOn()),
                ui.name(waiver.form()),
                waiver.textVersion().number(),
                by(ui, roster, waiver.by()));
    }

    private static String by(Ui ui, Roster roster, @Nullable StaffId staff) {
        return staff == null ? ui.t("table.none") : roster.name(staff);
    }

    /** Whether work with the person waits for somebody to waive it. */
    public boolean open() {
        return standing == ConflictStanding.CONFLICT;
    }

    /** Whether work with the person waits for a look. */
    public boolean unchecked() {
        return standing == ConflictStanding.NOT_CHECKED;
    }

    /** Whether it goes on although there is a conflict. */
    public boolean waived() {
        return standing == ConflictStanding.WAIVED;
    }
}
