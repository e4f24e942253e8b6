package org.beistand.casefile.projection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.FollowUpId;
import org.beistand.casefile.CaseFile.FollowUp;

/** The open follow-ups of a case while it is put together, fact by fact. */
final class FollowUpContent {
    private final Map<FollowUpId, FollowUp> open = new LinkedHashMap<>();

    void set(FollowUpSet e) {
        var _ = open.put(e.followUpId(), new FollowUp(e.followUpId(), e.dueOn(), e.text()));
    }

    void done(FollowUpId id) {
        var _ = open.remove(id);
    }

    /** The earliest due first. */
    List<FollowUp> open() {
        return open.values().stream().sorted(Comparator.comparing(FollowUp::dueOn)).toList();
    }
}
