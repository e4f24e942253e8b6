package org.beistand.separation.projection;

import java.util.List;
import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.language.Role;
import org.beistand.queryside.CaseReaders;
import org.beistand.queryside.Projection;
import org.beistand.queryside.Question;
import org.beistand.separation.SeparationRulesOf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is kept apart from whom: what is kept, what can be asked, and by whom. */
@Configuration(proxyBeanMethods = false)
class SeparationReadModel {
    private static final String NAME = "separation";
    private static final Role[] WHO_MEET_PEOPLE = {
        Role.CASE_WORKER, Role.SUPERVISOR, Role.OUTREACH_WORKER, Role.MEDIATOR
    };

    static Projection projection() {
        return new Projection(NAME, 1, List.of(SeparationFacts.part()));
    }

    @Bean
    Projection separation() {
        return projection();
    }

    @Bean
    Question<SeparationRulesOf, SeparationRulesOf.Rules> separationRulesOf(
            ObjectProvider<SeparationAnswers> answers) {
        return new Question<>(
                SeparationRulesOf.class,
                SeparationRulesOf.Rules.class,
                CaseReaders.allow(
                                Rule.query(
                                        SeparationRulesOf.class, q -> Touched.ofPerson(q.person())))
                        .allow(Relation.REGISTRAR, WHO_MEET_PEOPLE),
                Set.of(NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
