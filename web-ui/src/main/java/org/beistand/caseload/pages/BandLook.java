package org.beistand.caseload.pages;

import org.beistand.caseload.LoadBand;

/** The colour of a band; its word always stands beside it. */
public final class BandLook {
    private BandLook() {}

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
