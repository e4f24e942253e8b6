package org.beistand.peopledirectory.projection;

import java.util.List;
import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.Role;
import org.beistand.peopledirectory.DuplicatesOf;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.queryside.CaseReaders;
import org.beistand.queryside.Fold;
import org.beistand.queryside.Projection;
import org.beistand.queryside.Question;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people directory: what is kept, what can be asked, and by whom. */
@Configuration(proxyBeanMethods = false)
class PeopleDirectoryReadModel {
    private static final Role[] WHO_MEET_PEOPLE = {
        Role.CASE_WORKER, Role.MEDIATOR, Role.OUTREACH_WORKER, Role.SUPERVISOR
    };

    static Projection projection() {
        return new Projection(
                PersonRecords.NAME,
                2,
                List.of(
                        new Fold<>(PeopleDirectoryTable.people(), new PeopleDirectoryProjection()),
                        new Fold<>(TiesTable.relationships(), new RelationshipProjection()),
                        new Fold<>(TiesTable.stays(), new StayProjection()),
                        new Fold<>(MergesTable.merges(), new MergeProjection())));
    }

    @Bean
    Projection peopledirectory() {
        return projection();
    }

    @Bean
    Question<PeopleNamed, PeopleNamed.Matches> peopleNamed(ObjectProvider<PeopleSearch> search) {
        return new Question<>(
                PeopleNamed.class,
                PeopleNamed.Matches.class,
                Rule.query(PeopleNamed.class, _ -> Touched.NOTHING)
                        .allow(Relation.ANY, WHO_MEET_PEOPLE),
                Set.of(PersonRecords.NAME),
                (query, asked) -> search.getObject().answer(query, asked));
    }

    @Bean
    Question<DuplicatesOf, DuplicatesOf.Candidates> duplicatesOf(
            ObjectProvider<DuplicateSearch> search) {
        return new Question<>(
                DuplicatesOf.class,
                DuplicatesOf.Candidates.class,
                CaseReaders.allow(
                                Rule.query(DuplicatesOf.class, q -> Touched.ofPerson(q.personId())))
                        .allow(Relation.REGISTRAR, WHO_MEET_PEOPLE),
                Set.of(PersonRecords.NAME),
                (query, asked) -> search.getObject().answer(query, asked));
    }

    @Bean
    Question<PersonOf, PersonOf.Found> personOf(ObjectProvider<PersonAnswers> answers) {
        return new Question<>(
                PersonOf.class,
                PersonOf.Found.class,
                CaseReaders.allow(Rule.query(PersonOf.class, q -> Touched.ofPerson(q.personId())))
                        .allow(Relation.REGISTRAR, WHO_MEET_PEOPLE),
                Set.of(PersonRecords.NAME, CaseRows.readModel()),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
