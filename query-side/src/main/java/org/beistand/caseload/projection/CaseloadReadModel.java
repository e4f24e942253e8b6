package org.beistand.caseload.projection;

import java.util.List;
import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.WhatIfAssigned;
import org.beistand.language.Role;
import org.beistand.queryside.Fold;
import org.beistand.queryside.Projection;
import org.beistand.queryside.Question;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The case list and the board: what is kept, what can be asked, and by whom. */
@Configuration(proxyBeanMethods = false)
class CaseloadReadModel {
    private static final Role[] WHO_HAVE_CASES = {Role.CASE_WORKER, Role.SUPERVISOR};

    static Projection projection(ServiceTargets promises) {
        return new Projection(
                CaseRows.NAME,
                3,
                List.of(
                        new Fold<>(CaseloadTable.cases(promises), new CaseloadProjection()),
                        new Fold<>(CaseloadTable.people(), new ListedPersonProjection()),
                        new Fold<>(CaseloadTable.promises(), new PromiseProjection()),
                        WorkloadFacts.part()));
    }

    @Bean
    Projection caseload(ServiceTargets promises) {
        return projection(promises);
    }

    @Bean
    Question<CaseList, CaseList.Page> caseList(ObjectProvider<CaseListAnswers> answers) {
        return new Question<>(
                CaseList.class,
                CaseList.Page.class,
                Rule.query(CaseList.class, _ -> Touched.NOTHING)
                        .allow(Relation.ANY, WHO_HAVE_CASES),
                Set.of(CaseRows.NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }

    /** Whoever may assign a case (decision 0020). */
    @Bean
    Question<WhatIfAssigned, WhatIfAssigned.Candidates> whatIfAssigned(
            ObjectProvider<WhatIfAnswers> answers) {
        return new Question<>(
                WhatIfAssigned.class,
                WhatIfAssigned.Candidates.class,
                Rule.query(WhatIfAssigned.class, q -> Touched.ofCase(q.caseId()))
                        .allow(Relation.RECEIVER, Role.CASE_WORKER, Role.SUPERVISOR)
                        .allow(Relation.TEAM_INTAKE, Role.CASE_WORKER)
                        .allow(Relation.TEAM_SUPERVISOR, Role.SUPERVISOR),
                Set.of(CaseRows.NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }

    @Bean
    Question<CaseloadBoard, CaseloadBoard.Board> caseloadBoard(
            ObjectProvider<CaseloadBoardAnswers> answers) {
        return new Question<>(
                CaseloadBoard.class,
                CaseloadBoard.Board.class,
                Rule.query(CaseloadBoard.class, _ -> Touched.NOTHING)
                        .allow(Relation.ANY, WHO_HAVE_CASES),
                Set.of(CaseRows.NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
