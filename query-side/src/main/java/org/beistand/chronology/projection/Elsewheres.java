package org.beistand.chronology.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beistand.access.Gate;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.chronology.Chronology.Elsewhere;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.Chronology.OtherCase;
import org.beistand.chronology.projection.ChronologyTable.Read;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/**
 * Tells of entries that stand in several cases; names only those that the asking person may see.
 */
@Component
final class Elsewheres {
    private final SharedCopies shared;
    private final CaseRows rows;
    private final Gate gate;

    Elsewheres(SharedCopies copies, CaseRows rows, Gate gate) {
        this.shared = copies;
        this.rows = rows;
        this.gate = gate;
    }

    /** These entries of a case, each with the other cases in which it stands. */
    List<Entry> told(AdvocacyCaseId here, List<Read> read, Asked asked) {
        var wanted =
                read.stream()
                        .map(Read::sharedAs)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return read.stream().map(Read::entry).toList();
        }
        var visible = new HashSet<>(gate.visibleCases(asked.actor()).byId().keySet());
        boolean _ = visible.remove(here.value());
        var copies = this.shared.of(asked.view(), wanted, visible.toArray(UUID[]::new));
        var others =
                rows
                        .of(
                                asked.view(),
                                copies.values().stream()
                                        .flatMap(Collection::stream)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .map(CaseEntry::row)
                        .collect(Collectors.toMap(r -> r.caseId().value(), Function.identity()));
        return read.stream().map(r -> told(r, copies, others)).toList();
    }

    private static Entry told(Read read, Map<UUID, List<UUID>> copies, Map<UUID, CaseRow> others) {
        if (read.sharedAs() == null) {
            return read.entry();
        }
        var cases =
                copies.getOrDefault(read.sharedAs(), List.of()).stream()
                        .map(others::get)
                        .filter(Objects::nonNull)
                        .map(row -> new OtherCase(row.caseId(), row.number(), row.clientName()))
                        .toList();
        return read.entry().standing(new Elsewhere(cases));
    }
}
