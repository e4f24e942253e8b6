package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.FollowUpId;

/** The follow-ups of one case: those still open, those done, and why the others fell away. */
record FollowUps(
        Set<FollowUpId> open,
        Set<FollowUpId> completed,
        Map<FollowUpId, FollowUpDropReason> dropped) {
    static final FollowUps NONE = new FollowUps(Set.of(), Set.of(), Map.of());

    FollowUps {
        open = Set.copyOf(open);
        completed = Set.copyOf(completed);
        dropped = Map.copyOf(dropped);
    }

    FollowUps set(FollowUpId id) {
        return new FollowUps(with(open, id), completed, dropped);
    }

    FollowUps completed(FollowUpId id) {
        return new FollowUps(without(open, id), with(completed, id), dropped);
    }

    FollowUps dropped(FollowUpId id, FollowUpDropReason reason) {
        var more = new HashMap<>(dropped);
        more.put(id, reason);
        return new FollowUps(without(open, id), completed, more);
    }

    private static Set<FollowUpId> with(Set<FollowUpId> ids, FollowUpId id) {
        var more = new HashSet<>(ids);
        more.add(id);
        return more;
    }

    private static Set<FollowUpId> without(Set<FollowUpId> ids, FollowUpId id) {
        var fewer = new HashSet<>(ids);
        fewer.remove(id);
        return fewer;
    }
}
