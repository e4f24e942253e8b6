package org.beistand.caseload.projection;

import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.caseload.TeamWorkloads;
import org.beistand.caseload.Workload;
import org.beistand.caseload.WorkloadOf;
import org.beistand.language.Role;
import org.beistand.queryside.Question;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may ask for the loads of workers (decision 0114); they stand in the case list's tables. */
@Configuration(proxyBeanMethods = false)
class WorkloadReadModel {

    @Bean
    Question<WorkloadOf, Workload> workloadOf(ObjectProvider<WorkloadAnswers> answers) {
        return new Question<>(
                WorkloadOf.class,
                Workload.class,
                Rule.query(WorkloadOf.class, q -> Touched.ofStaff(q.worker()))
                        .allow(Relation.SELF, Role.CASE_WORKER)
                        .allow(Relation.TEAM_SUPERVISOR, Role.SUPERVISOR),
                Set.of(CaseRows.NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }

    @Bean
    Question<TeamWorkloads, TeamWorkloads.Loads> teamWorkloads(
            ObjectProvider<WorkloadAnswers> answers) {
        return new Question<>(
                TeamWorkloads.class,
                TeamWorkloads.Loads.class,
                Rule.query(TeamWorkloads.class, _ -> Touched.NOTHING)
                        .allow(Relation.ANY, Role.SUPERVISOR),
                Set.of(CaseRows.NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
