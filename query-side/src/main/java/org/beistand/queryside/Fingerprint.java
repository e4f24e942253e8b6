package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The content of a table in a few numbers: how many rows, and the sums of the two halves of every
 * row's MD5. Needs no order and no memory, and notices a doubled row.
 */
record Fingerprint(long rows, String first, String second) {

    static Fingerprint of(Connection connection, String table) throws SQLException {
        var sql =
                """
                select count(*),
                  coalesce(sum(('x' || left(hash, 16))::bit(64)::bigint::numeric), 0)::text,
                  coalesce(sum(('x' || right(hash, 16))::bit(64)::bigint::numeric), 0)::text
                from (select md5(t::text) as hash from %s t) hashes
                """
                        .formatted(table);
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            boolean _ = rows.next();
            return new Fingerprint(rows.getLong(1), rows.getString(2), rows.getString(3));
        }
    }
}
