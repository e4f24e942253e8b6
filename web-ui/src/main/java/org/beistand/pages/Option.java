package org.beistand.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One thing to choose in a form; {@code icon} may be empty. */
public record Option(String value, String text, String icon) {

    /** All codes of a kind, by their names in the reader's language. */
    public static <E extends Enum<E>> List<Option> of(Ui ui, Class<E> codes) {
        return of(ui, codes, Map.of());
    }

    /** The same, some of them with an icon. */
    public static <E extends Enum<E>> List<Option> of(Ui ui, Class<E> codes, Map<E, String> icons) {
        return Arrays.stream(codes.getEnumConstants())
                .map(c -> new Option(c.name(), ui.name(c), icons.getOrDefault(c, "")))
                .toList();
    }
}
