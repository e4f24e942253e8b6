package org.beistand.caseload.pages;

import org.beistand.caseload.LoadBand;
import org.beistand.pages.StackedBars.Tag;
import org.beistand.pages.Ui;

/** The colour of a band; its word always stands beside it. */
public final class BandLook {
    private BandLook() {}

    /** Word and colour of a band, to stand beside a bar. */
    public static Tag tag(Ui ui, LoadBand band) {
        return new Tag(tone(band), ui.name(band));
    }

    /** The tone of a tag: blue, green, amber, red, or none. */
    public static String tone(LoadBand band) {
        return switch (band) {
            case ROOM -> "info";
            case FULL -> "ok";
            case STRAINED -> "warn";
            case OVERLOADED -> "bad";
            case NOT_AGREED -> "";
        };
    }
}
