package org.beistand.spaces.projection;

import java.util.List;
import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.language.Role;
import org.beistand.queryside.Projection;
import org.beistand.queryside.Question;
import org.beistand.spaces.MeetingSpaceOf;
import org.beistand.spaces.SpaceCatalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which sites and meeting spaces there are: what is kept, what can be asked, and by whom. */
@Configuration(proxyBeanMethods = false)
class SpaceReadModel {
    private static final String NAME = "spaces";
    private static final Role[] READERS = {
        Role.CASE_WORKER,
        Role.MEDIATOR,
        Role.OUTREACH_WORKER,
        Role.SUPERVISOR,
        Role.SPACE_MANAGER,
        Role.AUDITOR
    };

    static Projection projection() {
        return new Projection(NAME, 1, List.of(SpaceFacts.part()));
    }

    @Bean
    Projection spaces() {
        return projection();
    }

    @Bean
    Question<SpaceCatalogue, SpaceCatalogue.Catalogue> spaceCatalogue(
            ObjectProvider<SpaceAnswers> answers) {
        return new Question<>(
                SpaceCatalogue.class,
                SpaceCatalogue.Catalogue.class,
                Rule.query(SpaceCatalogue.class, _ -> Touched.NOTHING).allow(Relation.ANY, READERS),
                Set.of(NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }

    @Bean
    Question<MeetingSpaceOf, MeetingSpaceOf.Placed> meetingSpaceOf(
            ObjectProvider<SpaceAnswers> answers) {
        return new Question<>(
                MeetingSpaceOf.class,
                MeetingSpaceOf.Placed.class,
                Rule.query(MeetingSpaceOf.class, _ -> Touched.NOTHING).allow(Relation.ANY, READERS),
                Set.of(NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
