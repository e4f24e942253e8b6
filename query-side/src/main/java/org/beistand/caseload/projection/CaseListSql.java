package org.beistand.caseload.projection;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beistand.caseload.CaseList;
import org.beistand.queryside.Cursor;
import org.beistand.queryside.Limit;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.View;
import org.jspecify.annotations.Nullable;

/** The statement that finds one page of the case list. */
final class CaseListSql {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();
    private final View view;
    private final CaseList query;

    CaseListSql(View view, CaseList query, UUID[] visible, OrganisationDays days) {
        this.view = view;
        this.query = query;
        where("c.case_id = any (:visible)", "visible", visible);
        among("c.stage", "stages", query.stages());
        among("c.kind", "kinds", query.kinds());
        among("c.urgency", "urgencies", query.urgencies());
        among("c.work_stage", "workStages", query.workStages());
        if (query.team() != null) {
            where("c.team = :team", "team", query.team().value());
        }
        if (query.worker() != null) {
            where("c.worker = :worker", "worker", query.worker().value());
        }
        attention(query.attention(), days);
    }

    private void where(String condition, String name, Object value) {
        boolean _ = conditions.add(condition);
        var _ = params.put(name, value);
    }

    private void among(String column, String name, Collection<? extends Enum<?>> codes) {
        if (!codes.isEmpty()) {
            var names = codes.stream().map(Enum::name).toArray(String[]::new);
            where(column + " = any (:" + name + ")", name, names);
        }
    }

    private void attention(CaseList.@Nullable Attention attention, OrganisationDays days) {
        switch (attention) {
            case null -> {}
            case FOLLOW_UP_OVERDUE -> where("c.next_follow_up_on < :today", "today", days.today());
            case TARGET_MISSED ->
                    where(
                            """
                            exists (select from %s t where t.case_id = c.case_id
                                and t.state = 'RUNNING' and t.due_on < :today)\
                            """
                                    .formatted(view.table(CaseloadTable.PROMISES)),
                            "today",
                            days.today());
            case SILENT ->
                    where(
                            "c.silent_from < :tomorrow",
                            "tomorrow",
                            days.endOfToday().atOffset(ZoneOffset.UTC));
            case UNASSIGNED ->
                    conditions.add("c.worker is null and c.stage not in ('DECLINED', 'CLOSED')");
        }
    }

    /** One more row than asked for, so that it shows whether there is a next page. */
    String page() {
        var _ = params.put("atMost", Limit.of(query.limit()) + 1);
        return """
        select * from (%s) c where %s order by c.sort_key, c.number collate "C" limit :atMost
        """
                .formatted(keyed(), after());
    }

    String total() {
        return "select count(*) from %s c where %s"
                .formatted(view.table(CaseloadTable.CASES), String.join(" and ", conditions));
    }

    Map<String, Object> params() {
        return params;
    }

    private String keyed() {
        return CaseRows.select(view)
                        .replace("select c.*", "select c.*, " + sortKey() + " as sort_key")
                + " where "
                + String.join(" and ", conditions);
    }

    private String after() {
        if (query.after() == null) {
            return "true";
        }
        var cursor = Cursor.read(query.after(), 2);
        var _ = params.put("afterKey", cursor.part(0));
        var _ = params.put("afterNumber", cursor.part(1));
        return "(c.sort_key, c.number collate \"C\") > (:afterKey, :afterNumber)";
    }

    private String sortKey() {
        var key =
                switch (query.sort()) {
                    case NUMBER -> "''";
                    case NEXT_DUE -> "coalesce(c.next_follow_up_on::text, '9999')";
                    case LAST_CONTACT -> "coalesce(" + micros("c.last_contact_at") + ", '')";
                    case URGENCY ->
                            "array_position(array['IMMEDIATE','URGENT','PRIORITY','ROUTINE'], c.urgency)::text";
                    case RECEIVED -> micros("timestamptz '4000-01-01' - c.received_at");
                };
        return "(" + key + ") collate \"C\"";
    }

    /** A moment or span as text that sorts like it. */
    private static String micros(String expression) {
        return "lpad((extract(epoch from " + expression + ") * 1000000)::bigint::text, 18, '0')";
    }
}
