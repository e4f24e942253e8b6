package org.beistand.caseload.projection;

import static org.beistand.queryside.Columns.texts;
import static org.beistand.queryside.Columns.uuids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beistand.caseload.CaseWork;
import org.beistand.caseload.WorkStage;
import org.beistand.caseload.projection.WorkFacts.Known;
import org.beistand.caseload.projection.WorkFacts.Open;
import org.beistand.queryside.TableColumns;
import org.jspecify.annotations.Nullable;

/** The columns that tell where the work on a case stands. */
final class WorkColumns {
    private WorkColumns() {}

    static TableColumns<ListedCase> in(TableColumns<ListedCase> table) {
        return table.code("work_stage", WorkColumns::stage)
                .texts("work_known", c -> names(c.work()))
                .uuids("open_issues", open(Open::issues))
                .uuids("unexamined_issues", open(Open::unexamined))
                .uuids("open_goals", open(Open::goals))
                .uuids("open_actions", open(Open::actions))
                .uuids("open_referrals", open(Open::referrals));
    }

    private static @Nullable WorkStage stage(ListedCase listed) {
        CaseWork work = listed.work().at(listed.course().stage());
        return work == null ? null : work.stage();
    }

    private static Collection<String> names(WorkFacts work) {
        return work.known().stream().map(Known::name).sorted().toList();
    }

    private static Function<ListedCase, Collection<UUID>> open(Function<Open, Set<UUID>> which) {
        return c -> which.apply(c.work().open());
    }

    static WorkFacts read(ResultSet row) throws SQLException {
        return new WorkFacts(
                texts(row, "work_known").stream().map(Known::valueOf).collect(Collectors.toSet()),
                new Open(
                        Set.copyOf(uuids(row, "open_issues")),
                        Set.copyOf(uuids(row, "unexamined_issues")),
                        Set.copyOf(uuids(row, "open_goals")),
                        Set.copyOf(uuids(row, "open_actions")),
                        Set.copyOf(uuids(row, "open_referrals"))));
    }
}
