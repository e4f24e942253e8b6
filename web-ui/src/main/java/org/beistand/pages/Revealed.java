package org.beistand.pages;

import java.util.function.Function;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.people.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads sealed values for a page: what is open as it is, what is gone in words. */
public final class Revealed {
    private Revealed() {}

    /** The text of a sealed value; empty for none. */
    public static <T extends Sealable> String text(
            Ui ui, @Nullable Sealed<T> sealed, Function<T, String> reader) {
        return switch (sealed) {
            case null -> "";
            case Sealed.Open<T>(var value) -> reader.apply(value);
            case Sealed.Erased<T> _ -> ui.t("sealed.erased");
            case Sealed.Closed<T> _ -> ui.t("sealed.closed");
        };
    }

    /** The value itself where it is open, else {@code null}. */
    public static <T extends Sealable> @Nullable T value(@Nullable Sealed<T> sealed) {
        return sealed instanceof Sealed.Open<T>(var value) ? value : null;
    }

    /** What a person is called; in words when not known by name. */
    public static String name(Ui ui, @Nullable Sealed<PersonName> name) {
        return name == null ? ui.t("person.notNamed") : text(ui, name, PersonName::full);
    }
}
