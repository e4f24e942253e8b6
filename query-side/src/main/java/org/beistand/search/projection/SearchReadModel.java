package org.beistand.search.projection;

import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.Role;
import org.beistand.peopledirectory.projection.PersonRecords;
import org.beistand.queryside.Question;
import org.beistand.search.Search;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Search keeps nothing of its own; who may ask, and of which read models. */
@Configuration(proxyBeanMethods = false)
class SearchReadModel {

    @Bean
    Question<Search, Search.Hits> search(ObjectProvider<SearchAnswers> answers) {
        return new Question<>(
                Search.class,
                Search.Hits.class,
                Rule.query(Search.class, _ -> Touched.NOTHING)
                        .allow(
                                Relation.ANY,
                                Role.CASE_WORKER,
                                Role.MEDIATOR,
                                Role.OUTREACH_WORKER,
                                Role.SUPERVISOR),
                Set.of(PersonRecords.readModel(), CaseRows.readModel()),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
