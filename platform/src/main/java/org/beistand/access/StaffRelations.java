package org.beistand.access;

import java.sql.Connection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Role;
import org.beistand.rules.InTransaction;

/** How an account stands to members of staff: it is one of them, or supervises their team. */
final class StaffRelations {
    private static final String OF_TEAM =
            """
            select account_id from workspace.account where team_id = cast(? as uuid)
              and account_id = any (cast(? as uuid[]))
            """;

    private StaffRelations() {}

    static Map<UUID, Set<Relation>> of(Connection connection, Standing who, Set<UUID> staff) {
        var held = new HashMap<UUID, Set<Relation>>();
        if (staff.contains(who.staff())) {
            var _ = held.put(who.staff(), EnumSet.of(Relation.SELF));
        }
        var team = who.team();
        if (team != null && who.roles().contains(Role.SUPERVISOR)) {
            for (var id : ofTeam(connection, team, staff)) {
                boolean _ =
                        held.computeIfAbsent(id, _ -> EnumSet.noneOf(Relation.class))
                                .add(Relation.TEAM_SUPERVISOR);
            }
        }
        return held;
    }

    private static Set<UUID> ofTeam(Connection connection, UUID team, Set<UUID> staff) {
        return new HashSet<>(
                InTransaction.on(connection)
                        .sql(OF_TEAM)
                        .params(
                                team.toString(),
                                staff.toString().replace('[', '{').replace(']', '}'))
                        .query(UUID.class)
                        .list());
    }
}
