package org.beistand.readrecord;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.beistand.access.Relation;
import org.beistand.language.Channel;
import org.beistand.language.Purpose;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TokenId;
import org.beistand.language.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the record of reading: only ever added and looked at. */
final class ReadingTable {
    private static final String ADD =
            """
            insert into access_log.reading (at, staff_id, role, relation, token_id, process, view,
              purpose, channel, request_id, cases, people, searched)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST =
            """
            select number, at, staff_id, role, relation, token_id, process, view, purpose, channel,
                   request_id, cases, people, searched
              from access_log.reading
             where at >= :from and at < :until and number < :before%s%s
             order by number desc limit :most
            """;

    private final DataSource database;

    ReadingTable(DataSource database) {
        this.database = database;
    }

    /** Adds all of them in one transaction, waiting for locks no longer than given. */
    void add(List<Reading> readings, int lockMillis) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var limit = connection.createStatement();
                    var insert = connection.prepareStatement(ADD)) {
                boolean _ = limit.execute("set local lock_timeout = " + lockMillis);
                for (var reading : readings) {
                    fill(insert, reading);
                    insert.addBatch();
                }
                int[] _ = insert.executeBatch();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    List<Reading> list(Reading.Wanted wanted) {
        var cases = wanted.cases();
        var staff = wanted.staff();
        var sql =
                LIST.formatted(
                        cases == null ? "" : " and cases && cast(:cases as uuid[])",
                        staff == null ? "" : " and (staff_id = :staff or role = :orRole)");
        return JdbcClient.create(database)
                .sql(sql)
                .param("from", Timestamp.from(or(wanted.from(), Instant.EPOCH)))
                .param(
                        "until",
                        Timestamp.from(or(wanted.until(), Instant.parse("9999-01-01T00:00:00Z"))))
                .param("before", or(wanted.before(), Long.MAX_VALUE))
                .param("cases", literal(cases == null ? Set.of() : cases))
                .param("staff", staff == null ? null : staff.value())
                .param("orRole", wanted.orRole() == null ? null : wanted.orRole().name())
                .param("most", wanted.atMost())
                .query((row, _) -> reading(row))
                .list();
    }

    private static void fill(PreparedStatement row, Reading reading) throws SQLException {
        row.setTimestamp(1, Timestamp.from(reading.at()));
        row.setObject(2, uuid(reading.staff()), Types.OTHER);
        row.setString(3, reading.role() == null ? null : reading.role().name());
        row.setString(4, reading.relation().name());
        row.setObject(5, uuid(reading.token()), Types.OTHER);
        row.setString(6, reading.process());
        row.setString(7, reading.view());
        row.setString(8, reading.purpose().name());
        row.setString(9, reading.channel().name());
        row.setObject(10, reading.requestId());
        row.setArray(11, array(row, reading.cases()));
        row.setArray(12, array(row, reading.people()));
        row.setBytes(
                13,
                reading.searched() == null ? null : HexFormat.of().parseHex(reading.searched()));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        var staff = row.getObject("staff_id", UUID.class);
        var role = row.getString("role");
        var searched = row.getBytes("searched");
        var token = row.getObject("token_id", UUID.class);
        return new Reading(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                staff == null ? null : new StaffId(staff),
                role == null ? null : Role.valueOf(role),
                Relation.valueOf(row.getString("relation")),
                token == null ? null : new TokenId(token),
                row.getString("process"),
                row.getString("view"),
                Purpose.valueOf(row.getString("purpose")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("request_id", UUID.class),
                ids(row.getArray("cases")),
                ids(row.getArray("people")),
                searched == null ? null : HexFormat.of().formatHex(searched));
    }

    private static @Nullable UUID uuid(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }

    private static Array array(PreparedStatement row, Set<UUID> ids) throws SQLException {
        return row.getConnection().createArrayOf("uuid", ids.toArray());
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }

    private static String literal(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
