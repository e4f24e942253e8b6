package org.beistand.separation.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.beistand.language.Provenance;
import org.beistand.language.Sealed;
import org.beistand.people.PersonId;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationRule;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleLifted;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleRelaxed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleTightened;
import org.beistand.separation.SeparationText;
import org.jspecify.annotations.Nullable;

/** A no-contact rule while it is put together, fact by fact. */
final class RuleContent {
    private final SeparationRuleImposed imposed;
    private final Provenance by;
    private final List<Sealed<SeparationText>> texts = new ArrayList<>();
    private SeparationLevel level;
    private @Nullable SeparationRuleLifted lifted;
    private @Nullable Instant liftedAt;
    private long version;

    RuleContent(SeparationRuleImposed imposed, Provenance by) {
        this.imposed = imposed;
        this.by = by;
        level = imposed.level();
    }

    void add(SeparationRuleEvent event, Provenance at) {
        version = at.version();
        switch (event) {
            case SeparationRuleImposed e -> texts.add(e.text());
            case SeparationRuleTightened e -> level = e.level();
            case SeparationRuleRelaxed e -> {
                level = e.level();
                texts.add(e.text());
            }
            case SeparationRuleLifted e -> {
                lifted = e;
                liftedAt = at.recordedAt();
                texts.add(e.text());
            }
        }
    }

    /**
     * As seen from one of the two.
     *
     * @param sees whether the reader may see a record
     * @param settles whether the reader settles something about it, and so knows why it is
     */
    SeparationRule seenBy(PersonId person, Predicate<PersonId> sees, boolean settles) {
        var first = imposed.person().equals(person);
        var other = first ? imposed.other() : imposed.person();
        return new SeparationRule(
                imposed.ruleId(),
                person,
                first ? imposed.role() : imposed.roleOfOther(),
                sees.test(other) ? other : null,
                first ? imposed.roleOfOther() : imposed.role(),
                level,
                imposed.basis(),
                imposed.expiresOn(),
                settles ? imposed.reason() : null,
                settles ? texts.reversed() : List.of(),
                by.recordedAt(),
                by.author().staff(),
                liftedAt,
                lifted == null ? null : lifted.reason(),
                version);
    }
}
