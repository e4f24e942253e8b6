package org.beistand.caseload.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.beistand.caseload.CaseloadBoard.LoadParts;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies on each worker, those cases included that the asking person may not see. */
@Component
final class LoadSums {
    private final JdbcClient database;

    LoadSums(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** All open cases of a worker together. */
    record Sum(UUID worker, int points, LoadParts parts, int cases) {
        static Sum none(UUID worker) {
            return new Sum(worker, 0, LoadParts.NONE, 0);
        }
    }

    Map<UUID, Sum> all(View view) {
        return database
                .sql(
                        """
                        select worker, sum(weight) as points, sum(weight_risk) as risk,
                          sum(weight_agencies) as agencies, sum(weight_travel) as travel,
                          sum(weight_targets) as targets, count(*) as cases
                        from %s where worker is not null and stage not in ('DECLINED', 'CLOSED')
                        group by worker
                        """
                                .formatted(view.table(CaseloadTable.CASES)))
                .query((row, _) -> sum(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Sum::worker, Function.identity()));
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(
                row.getObject("worker", UUID.class),
                row.getInt("points"),
                parts(row),
                row.getInt("cases"));
    }

    /** The base is what the sum holds beside the parts. */
    static LoadParts parts(ResultSet row) throws SQLException {
        int risk = row.getInt("risk");
        int agencies = row.getInt("agencies");
        int travel = row.getInt("travel");
        int targets = row.getInt("targets");
        int base = row.getInt("points") - risk - agencies - travel - targets;
        return new LoadParts(base, risk, agencies, travel, targets);
    }
}
