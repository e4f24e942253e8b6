package org.beistand.caseimport;

import java.util.List;
import java.util.Map;
import org.beistand.language.StaffId;
import org.beistand.staff.Team;

/**
 * What an import would do: nothing has been changed yet.
 *
 * @param workers the names of those who did the work, by the identity they get
 * @param homes the team of each worker: the one of the first case with a step of theirs
 * @param repeatedRows rows that say exactly what an earlier row says
 */
record Plan(
        int rows,
        List<ImportedCase> cases,
        Map<StaffId, String> workers,
        Map<StaffId, Team> homes,
        List<Team> teams,
        int repeatedRows,
        List<RowProblem> problems) {
    Plan {
        cases = List.copyOf(cases);
        workers = Map.copyOf(workers);
        homes = Map.copyOf(homes);
        teams = List.copyOf(teams);
        problems = List.copyOf(problems);
    }

    int steps() {
        return cases.stream().mapToInt(c -> c.steps().size()).sum();
    }

    int closings() {
        return (int) cases.stream().filter(c -> !c.closing().isEmpty()).count();
    }

    int commands() {
        return cases.stream().mapToInt(c -> c.wishes().size()).sum();
    }
}
