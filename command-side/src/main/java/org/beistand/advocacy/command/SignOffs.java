package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryId;
import org.beistand.language.StaffId;

/**
 * Which entries of one case another person still has to sign off.
 *
 * @param awaiting with whoever wrote them last
 * @param sentBack those that are to be put right
 */
record SignOffs(Map<EntryId, StaffId> awaiting, Set<EntryId> sentBack) {
    static final SignOffs NONE = new SignOffs(Map.of(), Set.of());

    SignOffs {
        awaiting = Map.copyOf(awaiting);
        sentBack = Set.copyOf(sentBack);
    }

    boolean open() {
        return !awaiting.isEmpty() || !sentBack.isEmpty();
    }

    SignOffs after(EntryApprovalRequested e) {
        var more = new HashMap<>(awaiting);
        var _ = more.put(e.entryId(), e.author());
        return new SignOffs(more, without(e.entryId()));
    }

    SignOffs after(EntryApproved e) {
        return new SignOffs(fewer(e.entryId()), sentBack);
    }

    SignOffs after(EntrySentBack e) {
        var more = new HashSet<>(sentBack);
        boolean _ = more.add(e.entryId());
        return new SignOffs(fewer(e.entryId()), more);
    }

    private Map<EntryId, StaffId> fewer(EntryId entry) {
        var fewer = new HashMap<>(awaiting);
        var _ = fewer.remove(entry);
        return fewer;
    }

    private Set<EntryId> without(EntryId entry) {
        var fewer = new HashSet<>(sentBack);
        boolean _ = fewer.remove(entry);
        return fewer;
    }
}
