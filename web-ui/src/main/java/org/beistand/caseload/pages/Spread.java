package org.beistand.caseload.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.CaseloadBoard.Load;
import org.beistand.caseload.LoadBand;

/** Who would carry how much if each case went to whom it is meant for. */
final class Spread {
    private final Map<String, Load> loads = new HashMap<>();
    private final Map<String, Integer> added = new HashMap<>();

    Spread(List<Load> loads) {
        loads.forEach(load -> this.loads.put(load.worker().toString(), load));
    }

    void give(CaseRow row, String to) {
        var _ = added.merge(to, row.weight(), Integer::sum);
    }

    int now(String worker) {
        var load = loads.get(worker);
        return load == null ? 0 : load.points();
    }

    int after(String worker) {
        return now(worker) + added.getOrDefault(worker, 0);
    }

    int capacity(String worker) {
        var load = loads.get(worker);
        return load == null ? 0 : load.capacity();
    }

    /** Gives the heaviest case first to whoever then carries the smallest share of the capacity. */
    Map<String, String> proposed(List<CaseRow> rows, List<String> successors) {
        var proposed = new HashMap<String, String>();
        var heaviest = new ArrayList<>(rows);
        heaviest.sort(
                Comparator.comparingInt(CaseRow::weight)
                        .reversed()
                        .thenComparing(row -> row.number().text()));
        for (var row : heaviest) {
            successors.stream()
                    .min(Comparator.comparingDouble(w -> share(w, row.weight())))
                    .ifPresent(to -> {
                        give(row, to);
                        var _ = proposed.put(row.caseId().toString(), to);
                    });
        }
        return proposed;
    }

    private double share(String worker, int more) {
        return (after(worker) + more) / (double) Math.max(capacity(worker), 1);
    }

    /** How full the load would be. */
    LoadBand band(String worker) {
        return LoadBand.of(after(worker), capacity(worker));
    }
}
