package org.beistand.casefile.projection;

import java.util.List;
import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.DisclosuresToReview;
import org.beistand.casefile.DisclosuresToReviewOf;
import org.beistand.casefile.DocumentFile;
import org.beistand.casefile.DocumentFileOf;
import org.beistand.casefile.HandoverBrief;
import org.beistand.casefile.HandoverBriefOf;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.chronology.projection.LastTalks;
import org.beistand.language.Role;
import org.beistand.myday.projection.UnreviewedDisclosures;
import org.beistand.peopledirectory.projection.PersonRecords;
import org.beistand.queryside.Append;
import org.beistand.queryside.CaseReaders;
import org.beistand.queryside.Projection;
import org.beistand.queryside.Question;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The case file: what is kept, what can be asked, and by whom. */
@Configuration(proxyBeanMethods = false)
class CaseFileReadModel {
    private static final String NAME = "casefile";

    static Projection projection() {
        var rows = new CaseFileProjection();
        return new Projection(
                NAME, 1, List.of(new Append<>(CaseFileTable.facts(), fact -> fact.tell(rows))));
    }

    @Bean
    Projection casefile() {
        return projection();
    }

    @Bean
    Question<DocumentFileOf, DocumentFile> documentFileOf(
            ObjectProvider<DocumentFileAnswers> answers) {
        return new Question<>(
                DocumentFileOf.class,
                DocumentFile.class,
                CaseReaders.allow(
                        Rule.query(DocumentFileOf.class, q -> Touched.ofCase(q.caseId()))),
                Set.of(NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }

    @Bean
    Question<CaseFileOf, CaseFile> caseFileOf(ObjectProvider<CaseFileAnswers> answers) {
        return new Question<>(
                CaseFileOf.class,
                CaseFile.class,
                CaseReaders.allow(Rule.query(CaseFileOf.class, q -> Touched.ofCase(q.caseId()))),
                Set.of(NAME, CaseRows.readModel(), PersonRecords.readModel()),
                (query, asked) -> answers.getObject().answer(query, asked));
    }

    @Bean
    Question<DisclosuresToReviewOf, DisclosuresToReview> disclosuresToReviewOf(
            ObjectProvider<DisclosureAnswers> answers) {
        return new Question<>(
                DisclosuresToReviewOf.class,
                DisclosuresToReview.class,
                Rule.query(DisclosuresToReviewOf.class, _ -> Touched.NOTHING)
                        .allow(Relation.ANY, Role.AUDITOR),
                Set.of(NAME, CaseRows.readModel(), UnreviewedDisclosures.readModel()),
                (_, asked) -> answers.getObject().answer(asked));
    }

    @Bean
    Question<HandoverBriefOf, HandoverBrief> handoverBriefOf(
            ObjectProvider<CaseFileAnswers> answers) {
        return new Question<>(
                HandoverBriefOf.class,
                HandoverBrief.class,
                CaseReaders.allow(
                                Rule.query(HandoverBriefOf.class, q -> Touched.ofCase(q.caseId())))
                        .allow(Relation.OFFERED, Role.CASE_WORKER, Role.SUPERVISOR),
                Set.of(
                        NAME,
                        CaseRows.readModel(),
                        PersonRecords.readModel(),
                        LastTalks.readModel()),
                (query, asked) -> answers.getObject().brief(query, asked));
    }
}
