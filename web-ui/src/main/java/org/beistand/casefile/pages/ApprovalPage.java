package org.beistand.casefile.pages;

import java.util.UUID;
import org.beistand.casefile.pages.CourseView.ApprovalView;

/**
 * What somebody asks another person to decide, with all that the decision needs.
 *
 * @param commandId under which granting takes effect at most once
 */
public record ApprovalPage(CaseView c, ApprovalView approval, UUID commandId) {
    /** Where its steps are. */
    public String path() {
        return c.path() + "/approvals/" + approval.id();
    }
}
