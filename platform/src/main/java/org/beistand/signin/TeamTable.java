package org.beistand.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beistand.language.TeamId;
import org.beistand.staff.AccountRejection.TeamNameTaken;
import org.beistand.staff.Team;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of teams. */
final class TeamTable {
    private final JdbcClient database;

    TeamTable(JdbcClient database) {
        this.database = database;
    }

    List<Team> all() {
        return database.sql("select team_id, name from workspace.team order by lower(name)")
                .query((row, _) ->
                        new Team(
                                new TeamId(row.getObject("team_id", UUID.class)),
                                row.getString("name")))
                .list();
    }

    /** False when it was there already. */
    boolean add(Team team) {
        try {
            return database.sql(
                                    """
                                    insert into workspace.team (team_id, name) values (:id, :name)
                                    on conflict (team_id) do nothing
                                    """)
                            .param("id", team.id().value())
                            .param("name", team.name())
                            .update()
                    == 1;
        } catch (DuplicateKeyException _) {
            throw new TeamNameTaken();
        }
    }

    /** Removes a team without members; answers which it was. */
    Optional<Team> remove(TeamId id) {
        return database.sql(
                        """
                        delete from workspace.team t where t.team_id = :id and not exists
                          (select from workspace.account a where a.team_id = t.team_id)
                        returning name
                        """)
                .param("id", id.value())
                .query((row, _) -> new Team(id, row.getString(1)))
                .optional();
    }
}
