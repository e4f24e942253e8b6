package org.beistand.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an account may be to a case by its roles, marks and team; which of it holds, the tables say.
 */
record Standing(UUID staff, @Nullable UUID team, Set<Role> roles, Set<Relation> possible) {
    /** Those who may take enquiries in; mediators have no part in advocacy (decision 0020). */
    private static final Set<Role> RECEIVING = EnumSet.of(Role.CASE_WORKER, Role.OUTREACH_WORKER);

    private static final Set<Relation> TAKING_IN =
            EnumSet.of(Relation.FORMER, Relation.RECEIVER, Relation.REGISTRAR);

    static Standing of(Actor.Staff account) {
        var team = account.team();
        return new Standing(
                account.id().value(),
                team == null ? null : team.value(),
                account.roles(),
                possible(account));
    }

    private static Set<Relation> possible(Actor.Staff account) {
        var roles = account.roles();
        if (roles.contains(Role.ADMINISTRATOR)) {
            return EnumSet.of(Relation.ANY);
        }
        if (account.marks().contains(Mark.VOLUNTEER)) {
            return EnumSet.of(Relation.ANY, Relation.ASSIGNED, Relation.OFFERED);
        }
        return byRole(account);
    }

    /** What lets somebody read; being asked to take a case over opens the brief alone. */
    Standing reading() {
        var some = EnumSet.copyOf(possible);
        boolean _ = some.remove(Relation.OFFERED);
        return new Standing(staff, team, roles, some);
    }

    /** Only what somebody was asked to take over. */
    Standing asked() {
        var some = EnumSet.of(Relation.OFFERED);
        boolean _ = some.retainAll(possible);
        return new Standing(staff, team, roles, some);
    }

    private static Set<Relation> byRole(Actor.Staff account) {
        var roles = account.roles();
        var relations = EnumSet.of(Relation.ANY);
        if (roles.contains(Role.CASE_WORKER)) {
            relations.add(Relation.ASSIGNED);
            relations.add(Relation.OFFERED);
        }
        if (roles.contains(Role.MEDIATOR)) {
            relations.add(Relation.REGISTRAR);
        }
        if (roles.contains(Role.SUPERVISOR)) {
            relations.addAll(TAKING_IN);
            relations.add(Relation.TEAM_SUPERVISOR);
            relations.add(Relation.OFFERED);
        }
        if (roles.stream().anyMatch(RECEIVING::contains)) {
            relations.addAll(TAKING_IN);
            if (account.marks().contains(Mark.INTAKE)) {
                relations.add(Relation.TEAM_INTAKE);
            }
        }
        return relations;
    }
}
