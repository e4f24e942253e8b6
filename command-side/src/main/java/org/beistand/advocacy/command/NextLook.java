package org.beistand.advocacy.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.beistand.advocacy.command.AdvocacyCaseState.Open;
import org.beistand.advocacy.command.Consents.Consent;
import org.beistand.advocacy.command.Silences.Silence;
import org.beistand.advocacy.command.Targets.Owed;

/** When a case has to be looked at again, if nothing happens before. */
final class NextLook {
    private NextLook() {}

    /**
     * The beginning of the earliest day on which something comes due; empty when nothing does. It
     * may have passed; while a case is taken over from elsewhere, only later ones count.
     */
    static Optional<Instant> at(AdvocacyCaseState state, Circumstances around) {
        if (!(state instanceof Open)) {
            return Optional.empty();
        }
        var targets = state.matter().targets().owed().values().stream();
        var consents = state.matter().care().consents().given().values().stream();
        return Stream.of(
                        targets.filter(o -> !o.missed()).map(NextLook::day),
                        Silences.unnoticed(state, around).stream().map(Silence::noticedFrom),
                        consents.filter(Consent::running).map(c -> c.validUntil().plusDays(1)))
                .flatMap(days -> days)
                .filter(day -> !around.importing() || day.isAfter(around.today()))
                .min(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(around.zone()).toInstant());
    }

    /** A promise is missed when its day has passed. */
    private static LocalDate day(Owed owed) {
        var pause = owed.pause();
        return pause == null ? owed.dueOn().plusDays(1) : pause.until();
    }
}
