package org.beistand.myday.projection;

import java.util.List;
import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.Role;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDayOf;
import org.beistand.myday.TeamWaiting;
import org.beistand.queryside.Append;
import org.beistand.queryside.Fold;
import org.beistand.queryside.Projection;
import org.beistand.queryside.Question;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** My day: what is kept, what can be asked, and by whom. */
@Configuration(proxyBeanMethods = false)
class MyDayReadModel {
    static final String NAME = "myday";

    static Projection projection() {
        var contacts = new ContactProjection();
        return new Projection(
                NAME,
                3,
                List.of(
                        new Fold<>(MyDayTable.followUps(), new OpenFollowUpProjection()),
                        new Fold<>(MyDayTable.due(), new DueProjection()),
                        new Append<>(MyDayTable.contacts(), fact -> fact.tell(contacts))));
    }

    @Bean
    Projection myday() {
        return projection();
    }

    @Bean
    Question<TeamWaiting, TeamWaiting.Waiting> teamWaiting(
            ObjectProvider<TeamWaitingAnswers> answers) {
        return new Question<>(
                TeamWaiting.class,
                TeamWaiting.Waiting.class,
                Rule.query(TeamWaiting.class, _ -> Touched.NOTHING)
                        .allow(Relation.ANY, Role.SUPERVISOR),
                Set.of(NAME, CaseRows.readModel()),
                (query, asked) -> answers.getObject().answer(query, asked));
    }

    @Bean
    Question<MyDayOf, MyDay> myDayOf(ObjectProvider<MyDayAnswers> answers) {
        return new Question<>(
                MyDayOf.class,
                MyDay.class,
                Rule.query(MyDayOf.class, _ -> Touched.NOTHING)
                        .allow(
                                Relation.ANY,
                                Role.CASE_WORKER,
                                Role.MEDIATOR,
                                Role.OUTREACH_WORKER,
                                Role.SUPERVISOR),
                Set.of(NAME, CaseRows.readModel()),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
