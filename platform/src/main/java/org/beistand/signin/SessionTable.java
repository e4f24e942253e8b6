package org.beistand.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.staff.Preferences;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of sessions, by the hash of their id. */
final class SessionTable {
    private final JdbcClient database;

    /** A live session, with the account as it is now. */
    record Live(Actor.Staff staff, Preferences preferences, Instant seenAt) {}

    SessionTable(JdbcClient database) {
        this.database = database;
    }

    void add(byte[] idHash, StaffId account, Instant now) {
        int _ =
                database.sql(
                                """
                                insert into workspace.session (id_hash, account_id, began_at, seen_at)
                                values (:hash, :account, :now, :now)
                                """)
                        .param("hash", idHash)
                        .param("account", account.value())
                        .param("now", Timestamp.from(now))
                        .update();
    }

    Optional<Live> live(byte[] idHash, Instant seenAfter, Instant begunAfter) {
        return database.sql(
                        """
                        select s.seen_at, a.account_id, a.roles, a.marks, a.team_id, a.language,
                               a.theme, a.tone, a.shortcuts
                          from workspace.session s
                          join workspace.account a on a.account_id = s.account_id
                         where s.id_hash = :hash and s.seen_at > :seen and s.began_at > :begun
                           and a.status = 'ACTIVE'
                        """)
                .param("hash", idHash)
                .param("seen", Timestamp.from(seenAfter))
                .param("begun", Timestamp.from(begunAfter))
                .query((row, _) ->
                        new Live(
                                staff(row),
                                PreferenceTable.preferences(row),
                                row.getTimestamp("seen_at").toInstant()))
                .optional();
    }

    void seen(byte[] idHash, Instant now) {
        int _ =
                database.sql("update workspace.session set seen_at = :now where id_hash = :hash")
                        .param("hash", idHash)
                        .param("now", Timestamp.from(now))
                        .update();
    }

    void remove(byte[] idHash) {
        int _ =
                database.sql("delete from workspace.session where id_hash = :hash")
                        .param("hash", idHash)
                        .update();
    }

    void removeAll(StaffId account) {
        int _ =
                database.sql("delete from workspace.session where account_id = :account")
                        .param("account", account.value())
                        .update();
    }

    void sweep(Instant seenBefore) {
        int _ =
                database.sql("delete from workspace.session where seen_at < :before")
                        .param("before", Timestamp.from(seenBefore))
                        .update();
    }

    static Actor.Staff staff(ResultSet row) throws SQLException {
        var team = row.getObject("team_id", UUID.class);
        return new Actor.Staff(
                new StaffId(row.getObject("account_id", UUID.class)),
                SqlArrays.read(row, "roles", Role.class),
                SqlArrays.read(row, "marks", Mark.class),
                team == null ? null : new TeamId(team));
    }
}
