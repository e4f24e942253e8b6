package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Where a read model stands: which of its sets of tables serves, and how far it has come. */
record Standing(String name, int version, Slot.Name slot, long position) {

    /** Where all stand at this moment. */
    static Map<String, Standing> all(Connection connection) throws SQLException {
        var all = new HashMap<String, Standing>();
        try (var statement =
                        connection.prepareStatement(
                                "select name, version, slot, position from read_model.projection");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var standing =
                        new Standing(
                                rows.getString(1),
                                rows.getInt(2),
                                Slot.Name.valueOf(rows.getString(3)),
                                rows.getLong(4));
                var _ = all.put(standing.name(), standing);
            }
        }
        return all;
    }

    /** Where the one of this name stands. */
    static Standing of(Map<String, Standing> all, String name) {
        var standing = all.get(name);
        if (standing == null) {
            throw new IllegalStateException("No read model is called " + name);
        }
        return standing;
    }

    /** Where one stands, and keeps others from moving it until the transaction ends. */
    static Standing locked(Connection connection, String name) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        select version, slot, position from read_model.projection
                        where name = ? for update
                        """)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("No read model is called " + name);
                }
                return new Standing(
                        name,
                        rows.getInt(1),
                        Slot.Name.valueOf(rows.getString(2)),
                        rows.getLong(3));
            }
        }
    }

    /** Notes the read model's new standing. */
    void save(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        update read_model.projection set version = ?, slot = ?, position = ?
                        where name = ?
                        """)) {
            statement.setInt(1, version);
            statement.setString(2, slot.name());
            statement.setLong(3, position);
            statement.setString(4, name);
            int _ = statement.executeUpdate();
        }
    }

    Standing at(long newPosition) {
        return new Standing(name, version, slot, newPosition);
    }
}
