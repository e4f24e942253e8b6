package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueOutcome;

/** The issues of one case: those still open, and how the others ended. */
record Issues(Set<IssueId> open, Map<IssueId, IssueOutcome> ended) {
    static final Issues NONE = new Issues(Set.of(), Map.of());

    Issues {
        open = Set.copyOf(open);
        ended = Map.copyOf(ended);
    }

    boolean none() {
        return open.isEmpty() && ended.isEmpty();
    }

    Issues raised(IssueId id) {
        var more = new HashSet<>(open);
        more.add(id);
        return new Issues(more, ended);
    }

    Issues ended(IssueId id, IssueOutcome outcome) {
        var fewer = new HashSet<>(open);
        fewer.remove(id);
        var more = new HashMap<>(ended);
        more.put(id, outcome);
        return new Issues(fewer, more);
    }
}
