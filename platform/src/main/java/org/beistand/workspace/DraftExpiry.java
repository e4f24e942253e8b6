package org.beistand.workspace;

import org.springframework.scheduling.annotation.Scheduled;

/** Throws away drafts that nobody came back to. Several nodes may do so at once. */
final class DraftExpiry {
    private final OwnWork work;
    private final Drafts drafts;

    DraftExpiry(OwnWork work, Drafts drafts) {
        this.work = work;
        this.drafts = drafts;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    void discardExpired() {
        for (var staff : drafts.ownersOfExpired()) {
            var _ = work.changingNow(staff, () -> drafts.discardExpired(staff));
        }
    }
}
