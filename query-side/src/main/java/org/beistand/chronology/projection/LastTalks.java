package org.beistand.chronology.projection;

import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.chronology.projection.ChronologyTable.Read;
import org.beistand.queryside.View;
import org.springframework.stereotype.Component;

/**
 * The last contacts of a case for other read models. Does not ask the gate: whoever calls asks only
 * for what the gate named.
 */
@Component
public final class LastTalks {
    private static final int LOOKED_THROUGH = 50;
    private final ChronologyTable table;

    LastTalks(ChronologyTable table) {
        this.table = table;
    }

    /** The read model to be named by questions that use these. */
    public static String readModel() {
        return ChronologyReadModel.NAME;
    }

    /** Contacts that succeeded, latest first; attempts are none. */
    public List<Entry> of(View view, AdvocacyCaseId caseId, int atMost) {
        var contacts = new ChronologyOf(caseId, Set.of(EntryGroup.CONTACTS), null, LOOKED_THROUGH);
        return table.page(view, contacts, Reader.NOBODY_IN_PARTICULAR).stream()
                .map(Read::entry)
                .filter(e -> e.event() instanceof InteractionRecorded)
                .limit(atMost)
                .toList();
    }
}
