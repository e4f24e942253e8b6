package org.beistand.advocacy.command;

import java.time.Clock;
import java.time.LocalDate;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.Actor;

/**
 * Where the circumstances of decisions come from: the clock on the wall, what holds in the house,
 * the books, and whoever makes what is left of a text.
 */
class CaseDesk {
    private final Clock clock;
    private final House house;
    private final CaseBooks books;
    private final Redactor redactor;

    CaseDesk(Clock clock, House house, CaseBooks books, Redactor redactor) {
        this.clock = clock;
        this.house = house;
        this.books = books;
        this.redactor = redactor;
    }

    Circumstances around(Actor actor) {
        var now = clock.instant();
        var year = LocalDate.ofInstant(now, house.zone()).getYear();
        return new Circumstances(
                actor,
                now,
                house.zone(),
                house.targets(),
                books.numbers(year),
                books.conflicts(),
                redactor);
    }

    void lookAgain(AdvocacyCaseId id, AdvocacyCaseState state, Circumstances around) {
        books.lookAgain(id, NextLook.at(state, around).orElse(null));
    }
}
