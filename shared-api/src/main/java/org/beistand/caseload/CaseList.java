package org.beistand.caseload;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.Urgency;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Shown;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The cases that the asking person may see, filtered and sorted, page by page. Empty sets filter
 * nothing.
 *
 * @param attention only cases that need it for this reason
 * @param after the cursor of the page before; {@code null} for the first page
 * @param limit rows per page, 1 to 200
 */
public record CaseList(
        Set<CaseStage> stages,
        Set<CaseKind> kinds,
        Set<Urgency> urgencies,
        Set<WorkStage> workStages,
        @Nullable TeamId team,
        @Nullable StaffId worker,
        @Nullable Attention attention,
        Sort sort,
        @Nullable String after,
        int limit)
        implements Query<CaseList.Page> {

    /** Why a case needs attention. */
    public enum Attention {
        FOLLOW_UP_OVERDUE,
        /** Something that the house promised has not happened by its day. */
        TARGET_MISSED,
        SILENT,
        UNASSIGNED
    }

    /** The order of the list; each ends in the case number. */
    public enum Sort {
        NUMBER,
        NEXT_DUE,
        LAST_CONTACT,
        URGENCY,
        RECEIVED
    }

    public CaseList {
        stages = Set.copyOf(stages);
        kinds = Set.copyOf(kinds);
        urgencies = Set.copyOf(urgencies);
        workStages = Set.copyOf(workStages);
    }

    /**
     * A page of the list.
     *
     * @param total how many cases match in all
     * @param next the cursor of the next page, {@code null} on the last
     */
    public record Page(List<CaseRow> rows, int total, @Nullable String next) implements Answer {
        public Page {
            rows = List.copyOf(rows);
        }

        @Override
        public Shown shows() {
            return new Shown(ids(), Set.of());
        }

        private Set<UUID> ids() {
            return rows.stream().map(r -> r.caseId().value()).collect(Collectors.toSet());
        }
    }
}
