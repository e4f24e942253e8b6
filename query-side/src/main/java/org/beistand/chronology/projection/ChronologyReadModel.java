package org.beistand.chronology.projection;

import java.util.List;
import java.util.Set;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.queryside.Append;
import org.beistand.queryside.CaseReaders;
import org.beistand.queryside.Projection;
import org.beistand.queryside.Question;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The chronology: what is kept, what can be asked, and by whom. */
@Configuration(proxyBeanMethods = false)
class ChronologyReadModel {
    static final String NAME = "chronology";

    static Projection projection() {
        var rows = new ChronologyProjection();
        return new Projection(
                NAME, 4, List.of(new Append<>(ChronologyTable.entries(), fact -> fact.tell(rows))));
    }

    @Bean
    Projection chronology() {
        return projection();
    }

    @Bean
    Question<EntriesOf, Chronology> entriesOf(ObjectProvider<ChronologyAnswers> answers) {
        return new Question<>(
                EntriesOf.class,
                Chronology.class,
                CaseReaders.allow(Rule.query(EntriesOf.class, q -> Touched.ofCase(q.caseId()))),
                Set.of(NAME, CaseRows.readModel()),
                (query, asked) -> answers.getObject().answer(query, asked));
    }

    @Bean
    Question<ChronologyOf, Chronology> chronologyOf(ObjectProvider<ChronologyAnswers> answers) {
        return new Question<>(
                ChronologyOf.class,
                Chronology.class,
                CaseReaders.allow(Rule.query(ChronologyOf.class, q -> Touched.ofCase(q.caseId()))),
                Set.of(NAME, CaseRows.readModel()),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
