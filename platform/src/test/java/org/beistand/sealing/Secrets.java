package org.beistand.sealing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** Records of all shapes that hold something secret. */
final class Secrets {
    private Secrets() {}

    record Nickname(String text) implements Sealable {}

    record Whereabouts(String street, @Nullable String door, List<String> marks)
            implements Sealable {}

    record Born(LocalDate on) implements Sealable {}

    record Guarded(String text) implements Sealable {
        Guarded {
            if (text.startsWith("later forbidden")) {
                throw new IllegalArgumentException(text);
            }
        }
    }

    enum Colour {
        RED,
        GREEN
    }

    record Simple(int number, Sealed<Nickname> name) {}

    record Other(int number, Sealed<Whereabouts> where) {}

    record Everything(
            Sealed<Nickname> name,
            @Nullable Sealed<Born> born,
            List<Sealed<Nickname>> list,
            Set<Sealed<Nickname>> set,
            Map<String, Sealed<Whereabouts>> map,
            Optional<Sealed<Born>> optional,
            List<Simple> rows,
            Map<Colour, List<Optional<Simple>>> nested,
            Kind kind,
            Object anything,
            Page<Simple> page,
            Pair<Nickname> pair) {
        Everything {
            list = List.copyOf(list);
            rows = List.copyOf(rows);
        }
    }

    sealed interface Kind {
        record Plain(int number) implements Kind {}

        record Secret(Sealed<Nickname> name) implements Kind {}
    }

    record Page<T>(List<T> rows, int total) {}

    record Pair<T extends Sealable>(Sealed<T> first, Sealed<? extends T> second) {}

    record Tree(Sealed<Nickname> name, List<Tree> branches) {}

    record Harmless(String text, List<String> words, Colour colour, int[] numbers) {}

    record InArray(Sealed<Nickname>[] names) {}

    record InMapKey(Map<Sealed<Nickname>, String> names) {}

    record DeclaredClosed(Sealed.Closed<Nickname> name) {}
}
