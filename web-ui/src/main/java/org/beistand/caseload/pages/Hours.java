package org.beistand.caseload.pages;

import java.text.NumberFormat;
import org.beistand.pages.Ui;

/** Hours as people write them: {@code 19,5}. */
public final class Hours {
    private Hours() {}

    /** Minutes in hours, in the reader's language. */
    public static String told(Ui ui, int minutes) {
        var format = NumberFormat.getNumberInstance(ui.words().locale());
        format.setMaximumFractionDigits(2);
        return format.format(minutes / 60.0);
    }

    /** The same for minutes that stand in a text. */
    public static String told(Ui ui, String minutes) {
        return told(ui, Integer.parseInt(minutes));
    }
}
