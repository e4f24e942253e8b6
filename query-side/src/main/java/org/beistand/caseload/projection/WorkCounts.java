package org.beistand.caseload.projection;

import java.util.Comparator;
import java.util.List;
import org.beistand.caseload.CaseloadBoard.WorkCount;
import org.beistand.caseload.WorkStage;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Counts cases by where the work stands; before acceptance and after the end there is none. */
final class WorkCounts {
    static final String SELECT = "select c.work_stage as stage, count(*) as count";
    static final String BY = " and c.work_stage is not null group by 1";

    private WorkCounts() {}

    static List<WorkCount> of(StatementSpec statement) {
        return statement
                .query((row, _) ->
                        new WorkCount(
                                WorkStage.valueOf(row.getString("stage")), row.getInt("count")))
                .list()
                .stream()
                .sorted(Comparator.comparing(WorkCount::stage))
                .toList();
    }
}
