package org.beistand.advocacy.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.language.Actor;
import org.beistand.language.Role;

/**
 * What a decision rests on besides the case itself.
 *
 * @param zone where the organisation's days begin and end
 * @param targets what the house promises
 * @param numbers draws the next case number; asked only when one is given away
 * @param conflicts looks whether the house stands on both sides; asked only when that may change
 * @param redactor makes what is left of a text; asked only when parts are blacked out
 */
record Circumstances(
        Actor actor,
        Instant now,
        ZoneId zone,
        ServiceTargets targets,
        Supplier<CaseNumber> numbers,
        ConflictSearch conflicts,
        Redactor redactor) {
    /** How far the clocks of clients may be ahead of ours. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    LocalDate today() {
        return dayOf(now);
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Whether the moment has not come yet, allowing for clocks that are a little ahead. */
    boolean liesAhead(Instant moment) {
        return moment.isAfter(now.plus(CLOCKS_DIFFER));
    }

    /** Whether the day is over; for facts taken over from elsewhere it may be. */
    boolean isOver(LocalDate day) {
        return day.isBefore(today()) && !importing();
    }

    /** Whether facts are taken over from another system, as old as they are. */
    boolean importing() {
        return actor instanceof Actor.SystemProcess(var process, var _) && process.equals("import");
    }

    /** Whether the actor may hand out work: a supervisor, or the system on somebody's behalf. */
    boolean handsOutWork() {
        return actor.account() == null || actor.has(Role.SUPERVISOR);
    }
}
