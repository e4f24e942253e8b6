package org.beistand.separation.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beistand.access.Gate;
import org.beistand.access.Subject;
import org.beistand.language.Actor;
import org.beistand.people.PersonId;
import org.beistand.queryside.ApiNames;
import org.beistand.queryside.Question.Asked;
import org.beistand.queryside.View;
import org.beistand.separation.SeparationRuleCommand;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.beistand.separation.SeparationRuleId;
import org.beistand.separation.SeparationRulesOf;
import org.beistand.separation.SeparationRulesOf.Rules;
import org.springframework.stereotype.Component;

/** Answers which no-contact rules name a person. */
@Component
final class SeparationAnswers {
    private final SeparationFacts facts;
    private final Gate gate;

    SeparationAnswers(SeparationFacts facts, Gate gate) {
        this.facts = facts;
        this.gate = gate;
    }

    Rules answer(SeparationRulesOf query, Asked asked) {
        var may = may(asked.actor(), query.person());
        var visible = gate.visiblePeople(asked.actor());
        var rules =
                contents(asked.view(), query.person()).values().stream()
                        .map(r ->
                                r.seenBy(
                                        query.person(),
                                        other -> visible.contains(other.value()),
                                        !may.isEmpty()))
                        .toList();
        return new Rules(query.person(), rules.reversed(), may);
    }

    private Map<SeparationRuleId, RuleContent> contents(View view, PersonId person) {
        var contents = new LinkedHashMap<SeparationRuleId, RuleContent>();
        for (var fact : facts.about(view, person.value())) {
            var event = (SeparationRuleEvent) fact.event();
            if (event instanceof SeparationRuleImposed e) {
                var _ = contents.put(e.ruleId(), new RuleContent(e, fact.provenance()));
            }
            var content = contents.get(event.ruleId());
            if (content != null) {
                content.add(event, fact.provenance());
            }
        }
        return contents;
    }

    private Set<String> may(Actor actor, PersonId person) {
        return gate.commandsFor(actor, Subject.PERSON, person.value()).stream()
                .filter(SeparationRuleCommand.class::isAssignableFrom)
                .map(ApiNames::of)
                .collect(Collectors.toSet());
    }
}
