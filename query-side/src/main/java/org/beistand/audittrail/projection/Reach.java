package org.beistand.audittrail.projection;

import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/** How much of the audit trail somebody answers for. */
sealed interface Reach {
    /** Everything. */
    record All() implements Reach {}

    /** The cases of a team, and what oneself did. */
    record OfTeam(TeamId team, UUID self) implements Reach {}

    /** What oneself did. */
    record Own(UUID self) implements Reach {}

    /** What was changed about accounts and teams, by whomever; no case. */
    record Administration() implements Reach {}

    /** The one whose own doings these are; {@code null} where others' count as well. */
    default @Nullable StaffId whose() {
        return switch (this) {
            case All _, Administration _ -> null;
            case OfTeam team -> new StaffId(team.self());
            case Own own -> new StaffId(own.self());
        };
    }

    /** Whose trail an actor may read. */
    static Reach of(Actor actor) {
        if (actor instanceof Actor.SystemProcess) {
            return new All();
        }
        var account = actor.account();
        if (account == null) {
            throw new NotPossible();
        }
        if (account.roles().contains(Role.AUDITOR)
                || account.roles().contains(Role.DATA_PROTECTION_OFFICER)) {
            return new All();
        }
        if (account.roles().contains(Role.ADMINISTRATOR)) {
            return new Administration();
        }
        var team = account.team();
        return team != null && account.roles().contains(Role.SUPERVISOR)
                ? new OfTeam(team, account.id().value())
                : new Own(account.id().value());
    }
}
