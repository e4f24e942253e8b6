package org.beistand.knownpeople.projection;

import static org.beistand.queryside.Columns.uuid;
import static org.beistand.queryside.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import org.beistand.knownpeople.projection.BlindIndex.Digest;
import org.beistand.knownpeople.projection.BlindIndex.Digests;
import org.beistand.knownpeople.projection.KnownPeopleProjection.Row;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the blind index. */
@Component
final class KnownPeopleTable {
    private static final String ENTRIES = "knownpeople_entry";
    private static final int MOST = 200;
    private final JdbcClient database;

    KnownPeopleTable(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    static Table<Row> entries() {
        return Table.<Row>named(ENTRIES)
                .uuid("person_id", Row::personId)
                .number("position", Row::position)
                .bytes("name_digest", r -> r.digests().name().bytes())
                .bytes(
                        "born_digest",
                        r -> r.digests().born() == null ? null : r.digests().born().bytes())
                .uuid("registrar", Row::registrar)
                .readBy(KnownPeopleTable::row);
    }

    private static Row row(ResultSet row) throws SQLException {
        var born = row.getBytes("born_digest");
        return new Row(
                uuid(row, "person_id"),
                row.getLong("position"),
                new Digests(
                        Digest.of(row.getBytes("name_digest")),
                        born == null ? null : Digest.of(born)),
                uuidOrNull(row, "registrar"));
    }

    /**
     * Entries of that name, but for those whose date of birth is known and another; the first of
     * them where the name is a frequent one.
     */
    List<Row> matching(View view, Digests wanted) {
        var born = wanted.born();
        return database.sql(
                        """
                        select * from %s where name_digest = :name
                          and (born_digest is null or :born is null or born_digest = :born)
                        order by position limit %d
                        """
                                .formatted(view.table(ENTRIES), MOST))
                .param("name", wanted.name().bytes())
                .param("born", born == null ? null : born.bytes(), Types.BINARY)
                .query((row, _) -> row(row))
                .list();
    }
}
