package org.beistand.caseload;

import java.time.YearMonth;
import java.util.List;
import org.beistand.advocacy.TargetKind;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How the open cases lie on the workers: load against capacity, age, silence. Figures only, no
 * content; what the asking person may see.
 *
 * @param team only this team; {@code null} for all that may be seen
 */
public record CaseloadBoard(@Nullable TeamId team) implements Query<CaseloadBoard.Board> {

    /**
     * The board.
     *
     * @param open open cases, from reception to before closing
     * @param unassigned open cases without a worker
     * @param overdue open cases with an overdue follow-up
     * @param silent open cases without successful contact for too long
     * @param targets what the house promised, each kind once
     * @param months received and closed cases per month, the last twelve, oldest first
     * @param work open cases by where the work stands
     */
    public record Board(
            int open,
            int unassigned,
            int overdue,
            int silent,
            List<Load> workers,
            Ageing ageing,
            List<Month> months,
            List<WorkCount> work,
            List<Promised> targets)
            implements Answer {
        public Board {
            targets = List.copyOf(targets);
            workers = List.copyOf(workers);
            months = List.copyOf(months);
            work = List.copyOf(work);
        }
    }

    /**
     * One worker's load.
     *
     * @param points sum of the weights of the open cases
     * @param parts the same, part by part
     * @param capacity agreed points; 0 when none is agreed
     */
    public record Load(
            StaffId worker,
            int points,
            LoadParts parts,
            int capacity,
            int active,
            int silent,
            int overdue) {
        /** How full that is. */
        public LoadBand band() {
            return LoadBand.of(points, capacity);
        }
    }

    /** What the weights of some cases add up to, part by part; see {@code WeightParts}. */
    public record LoadParts(int base, int risk, int agencies, int travel, int targets) {
        /** No cases. */
        public static final LoadParts NONE = new LoadParts(0, 0, 0, 0, 0);
    }

    /** Open cases by age since reception. */
    public record Ageing(int upTo30Days, int upTo90Days, int upTo180Days, int older) {}

    /** How many cases stand in a stage of the work; none where there are none. */
    public record WorkCount(WorkStage stage, int count) {}

    /**
     * What became of one kind of promise.
     *
     * @param running owed, with time left
     * @param soon of these, due today or very soon
     * @param paused owed, with the clock standing still
     * @param overdue owed, though the day has passed
     * @param kept this month, in time
     * @param missed due this month and not kept in time
     */
    public record Promised(
            TargetKind kind,
            int running,
            int soon,
            int paused,
            int overdue,
            int kept,
            int missed) {}

    /** What came and went in a month. */
    public record Month(YearMonth month, int received, int closed) {}
}
