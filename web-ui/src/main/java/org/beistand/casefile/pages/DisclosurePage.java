package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;

/**
 * Something that was passed on without consent, for the one who reviews it.
 *
 * @param title what the case is called
 * @param back where the reader came from
 * @param path where the review is sent to
 * @param reviews whether the reader may review it now
 */
public record DisclosurePage(
        String title,
        String back,
        String path,
        DisclosureView d,
        boolean reviews,
        List<Field> fields,
        FormView form) {
    public DisclosurePage {
        fields = List.copyOf(fields);
    }
}
