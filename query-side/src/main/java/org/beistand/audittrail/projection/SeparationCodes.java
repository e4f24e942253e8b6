package org.beistand.audittrail.projection;

import java.util.Map;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleLifted;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleRelaxed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleTightened;

/**
 * The codes of facts about no-contact rules; who the other is and why they are apart is no code.
 */
final class SeparationCodes {
    private SeparationCodes() {}

    static Map<String, String> of(SeparationRuleEvent event) {
        return switch (event) {
            case SeparationRuleImposed e -> level(e.level());
            case SeparationRuleTightened e -> level(e.level());
            case SeparationRuleRelaxed e -> level(e.level());
            case SeparationRuleLifted e -> Map.of("lifted", e.reason().name());
        };
    }

    private static Map<String, String> level(SeparationLevel level) {
        return Map.of("separation", level.name());
    }
}
