package org.beistand.workspace;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Throws away drafts that nobody came back to, and marks of what was seen long ago. Several nodes
 * may do so at once.
 */
final class WorkspaceExpiry {
    private final Drafts drafts;
    private final SeenTable seen;

    WorkspaceExpiry(Drafts drafts, SeenTable seen) {
        this.drafts = drafts;
        this.seen = seen;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    void discardExpired() {
        for (var staff : drafts.ownersOfExpired()) {
            var _ = drafts.discardExpired(staff);
        }
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT24H")
    void forgetOldMarks() {
        var _ = seen.forgetOld();
    }
}
