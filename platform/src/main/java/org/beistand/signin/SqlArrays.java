package org.beistand.signin;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of codes as PostgreSQL arrays. */
final class SqlArrays {
    private SqlArrays() {}

    /** For {@code cast(:x as text[])}. */
    static String literal(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    static <E extends Enum<E>> Set<E> read(ResultSet row, String column, Class<E> type)
            throws SQLException {
        Array array = row.getArray(column);
        var codes = EnumSet.noneOf(type);
        for (var code : (String[]) array.getArray()) {
            codes.add(Enum.valueOf(type, code));
        }
        return codes;
    }
}
