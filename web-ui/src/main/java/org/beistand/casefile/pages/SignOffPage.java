package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.chronology.pages.EntryView;
import org.beistand.pages.FormView;

/**
 * An entry to be signed off.
 *
 * @param path where the decision goes
 * @param entries the entry itself; empty when it waits no more
 */
public record SignOffPage(CaseView c, String path, List<EntryView> entries, FormView form) {
    public SignOffPage {
        entries = List.copyOf(entries);
    }
}
