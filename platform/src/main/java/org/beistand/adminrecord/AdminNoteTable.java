package org.beistand.adminrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.TypedId;
import org.beistand.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** The rows of the record of administration: only ever added and looked at. */
final class AdminNoteTable implements AdminRecord {
    private static final ObjectReader CODES =
            Json.stored().readerFor(new TypeReference<Map<String, String>>() {});
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private final JdbcClient database;

    AdminNoteTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void note(AdminNote note) {
        int _ =
                database.sql(
                                """
                                insert into access_log.administration
                                  (at, staff_id, role, process, what, account_id, team_id, codes)
                                values (:at, cast(:staff as uuid), :role, :process, :what,
                                  cast(:account as uuid), cast(:team as uuid), :codes)
                                """)
                        .param("at", Timestamp.from(note.at()))
                        .param("staff", text(note.staff()))
                        .param("role", note.role() == null ? null : note.role().name())
                        .param("process", note.process())
                        .param("what", note.what().name())
                        .param("account", text(note.account()))
                        .param("team", text(note.team()))
                        .param("codes", Json.stored().writeValueAsString(note.codes()))
                        .update();
    }

    @Override
    public List<AdminNote> notes(AdminNote.Wanted wanted) {
        var staff = wanted.staff();
        return database.sql(
                        """
                        select * from access_log.administration
                         where at >= :from and at < :until and number < :before
                           and (cast(:staff as uuid) is null or staff_id = cast(:staff as uuid))
                         order by number desc limit :most
                        """)
                .param("from", Timestamp.from(or(wanted.from(), Instant.EPOCH)))
                .param("until", Timestamp.from(or(wanted.until(), NEVER)))
                .param("before", or(wanted.before(), Long.MAX_VALUE))
                .param("staff", text(staff))
                .param("most", wanted.atMost())
                .query((row, _) -> note(row))
                .list();
    }

    private static AdminNote note(ResultSet row) throws SQLException {
        var staff = row.getObject("staff_id", UUID.class);
        var role = row.getString("role");
        var account = row.getObject("account_id", UUID.class);
        var team = row.getObject("team_id", UUID.class);
        return new AdminNote(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                staff == null ? null : new StaffId(staff),
                role == null ? null : Role.valueOf(role),
                row.getString("process"),
                AdminChange.valueOf(row.getString("what")),
                account == null ? null : new StaffId(account),
                team == null ? null : new TeamId(team),
                CODES.readValue(row.getString("codes")));
    }

    private static @Nullable String text(@Nullable TypedId id) {
        return id == null ? null : id.value().toString();
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
