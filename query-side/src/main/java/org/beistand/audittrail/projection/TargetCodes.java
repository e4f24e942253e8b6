package org.beistand.audittrail.projection;

import org.beistand.advocacy.TargetEvent;

/** What the trail tells of facts about the promises of the house. */
final class TargetCodes {
    private TargetCodes() {}

    static CaseCodes told(CaseCodes codes, TargetEvent event) {
        return switch (event) {
            case TargetEvent.ServiceTargetStarted e ->
                    codes.with("kind", e.kind()).with("dueOn", e.dueOn());
            case TargetEvent.ServiceTargetPaused e ->
                    codes.with("kind", e.kind())
                            .with("reason", e.reason())
                            .with("until", e.until());
            case TargetEvent.ServiceTargetResumed e ->
                    codes.with("kind", e.kind()).with("dueOn", e.dueOn());
            case TargetEvent.ServiceTargetMet e ->
                    codes.with("kind", e.kind()).with("dueOn", e.dueOn());
            case TargetEvent.ServiceTargetMissed e ->
                    codes.with("kind", e.kind()).with("dueOn", e.dueOn());
            case TargetEvent.ServiceTargetEnded e -> codes.with("kind", e.kind());
            case TargetEvent.SilenceNoticed e ->
                    codes.with("with", e.with()).with("from", e.since());
        };
    }
}
