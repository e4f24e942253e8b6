package org.beistand.caseimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.InvalidValue;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.staff.Team;

/** Reads a whole table into a plan, gathering what is wrong with single rows on the way. */
final class Planning {
    private final Table table;
    private final Mapping mapping;
    private final Identities identities;
    private final List<RowProblem> problems;
    private final Map<StaffId, String> workers = new LinkedHashMap<>();
    private final Map<StaffId, Team> homes = new LinkedHashMap<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private int repeatedRows;

    private Planning(Table table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
        this.identities = new Identities(mapping.source());
        this.problems = new ArrayList<>(table.problems());
    }

    static Plan of(Table table, Mapping mapping) {
        return new Planning(table, mapping).plan();
    }

    private Plan plan() {
        var cases = new ArrayList<ImportedCase>();
        rowsByCase().forEach((key, rows) -> planCase(cases, key, rows));
        problems.sort(Comparator.comparingLong(RowProblem::line));
        return new Plan(
                table.rows().size() + table.problems().size(),
                cases,
                workers,
                homes,
                List.copyOf(teams.values()),
                repeatedRows,
                problems);
    }

    private Map<String, List<Row>> rowsByCase() {
        var grouped = new LinkedHashMap<String, List<Row>>();
        for (var row : table.rows()) {
            try {
                var key = mapping.ofCase().key().required(row);
                grouped.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            } catch (BadField e) {
                problems.add(e.at(row.line()));
            }
        }
        return grouped;
    }

    /** A case whose own fields are wrong is left out whole, never half. */
    private void planCase(List<ImportedCase> cases, String key, List<Row> rows) {
        var reading = new CaseReading(mapping, identities, key);
        var steps = steps(reading, rows);
        if (steps.isEmpty()) {
            return;
        }
        try {
            cases.add(planned(reading, rows.getFirst(), steps));
        } catch (BadField e) {
            rows.forEach(row -> problems.add(e.at(row.line())));
        } catch (InvalidValue e) {
            rows.forEach(row -> problems.add(new RowProblem(row.line(), "case", e.code())));
        }
    }

    private ImportedCase planned(CaseReading reading, Row first, List<ReadStep> steps) {
        var team = team(mapping.ofCase().team().required(first));
        var assignee = assignee(first, steps);
        var names = new LinkedHashSet<>(steps.stream().map(ReadStep::worker).toList());
        names.add(assignee);
        var _ = Staffing.imported(assignee, null);
        var planned =
                new ImportedCase(
                        new AdvocacyCaseId(identities.of("case", reading.key())),
                        first.line(),
                        reading.opening(first, team.id(), reading.worker(assignee)),
                        steps.stream().map(ReadStep::wish).toList(),
                        reading.closing(first));
        teams.putIfAbsent(team.name(), team);
        for (var name : names) {
            workers.putIfAbsent(reading.worker(name), name);
            homes.putIfAbsent(reading.worker(name), team);
        }
        return planned;
    }

    private String assignee(Row first, List<ReadStep> steps) {
        var named = mapping.assignee() == null ? "" : mapping.assignee().of(first);
        return named.isEmpty() ? steps.getLast().worker() : named;
    }

    private List<ReadStep> steps(CaseReading reading, List<Row> rows) {
        var seen = new HashMap<String, List<String>>();
        var steps = new ArrayList<ReadStep>();
        for (var row : rows) {
            try {
                var step = reading.step(row);
                var before = seen.putIfAbsent(step.key(), row.values());
                if (before == null) {
                    steps.add(step);
                } else if (before.equals(row.values())) {
                    repeatedRows++;
                } else {
                    problems.add(new RowProblem(row.line(), "step.key", "used-twice"));
                }
            } catch (BadField e) {
                problems.add(e.at(row.line()));
            } catch (InvalidValue e) {
                problems.add(new RowProblem(row.line(), "step", e.code()));
            }
        }
        steps.sort(Comparator.comparing(ReadStep::occurredAt));
        return steps;
    }

    private Team team(String name) {
        var known = teams.get(name);
        return known == null ? new Team(new TeamId(identities.of("team", name)), name) : known;
    }
}
