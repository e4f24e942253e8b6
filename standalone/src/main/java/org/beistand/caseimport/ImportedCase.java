package org.beistand.caseimport;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.CommandId;
import org.beistand.language.DomainCommand;
import org.beistand.language.StaffId;

/** All that the file says about one case, as commands in the order in which to send them. */
record ImportedCase(AdvocacyCaseId id, long line, List<Wish> opening, List<Wish> steps) {
    ImportedCase {
        opening = List.copyOf(opening);
        steps = List.copyOf(steps);
    }

    /** One command, the row it comes from and on whose behalf it is sent. */
    record Wish(DomainCommand command, CommandId id, StaffId worker, long line) {}
}
