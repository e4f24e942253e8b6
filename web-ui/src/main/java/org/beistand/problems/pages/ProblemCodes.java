package org.beistand.problems.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseRejection;
import org.beistand.language.CommandIdReused;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.ProblemKind;
import org.beistand.language.TooOften;
import org.beistand.language.VersionOutdated;
import org.beistand.people.PersonRejection;
import org.beistand.staff.AccountRejection;
import org.beistand.vocabulary.Kinds;

/** The closed list of kinds of problems. */
final class ProblemCodes {
    private static final Stream<String> OF_THE_WEB =
            Stream.concat(
                    ProblemKind.OURS.keySet().stream().sorted(),
                    Stream.of(TooOften.class).map(ProblemCodes::code));

    /** All of them, those of every concept after the general ones. */
    static final List<String> ALL =
            Stream.of(
                            OF_THE_WEB,
                            Stream.of(NotPossible.class, NotNow.class, VersionOutdated.class)
                                    .map(ProblemCodes::code),
                            Stream.of(CommandIdReused.class).map(ProblemCodes::code),
                            of(AdvocacyCaseRejection.class),
                            of(PersonRejection.class),
                            of(AccountRejection.class))
                    .flatMap(s -> s)
                    .toList();

    private ProblemCodes() {}

    private static Stream<String> of(Class<?> parent) {
        return Kinds.of(parent).stream().map(ProblemCodes::code);
    }

    private static String code(Class<?> rejection) {
        return rejection
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
