package org.beistand.advocacy.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.beistand.language.Actor;

/**
 * Where the circumstances of decisions come from: the clock on the wall, the books, and whoever
 * makes what is left of a text.
 */
class CaseDesk {
    private final Clock clock;
    private final ZoneId zone;
    private final CaseBooks books;
    private final Redactor redactor;

    CaseDesk(Clock clock, ZoneId zone, CaseBooks books, Redactor redactor) {
        this.clock = clock;
        this.zone = zone;
        this.books = books;
        this.redactor = redactor;
    }

    Circumstances around(Actor actor) {
        var now = clock.instant();
        var year = LocalDate.ofInstant(now, zone).getYear();
        return new Circumstances(
                actor, now, zone, books.numbers(year), books.conflicts(), redactor);
    }
}
