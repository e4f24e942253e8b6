package org.beistand.audittrail.projection;

import java.util.List;
import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.language.Role;
import org.beistand.queryside.Append;
import org.beistand.queryside.Fold;
import org.beistand.queryside.Projection;
import org.beistand.queryside.Question;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit trail: what is kept, what can be asked, and by whom. */
@Configuration(proxyBeanMethods = false)
class AuditTrailReadModel {
    private static final String NAME = "audittrail";

    static Projection projection() {
        var changes = new ChangeProjection();
        return new Projection(
                NAME,
                1,
                List.of(
                        new Append<>(AuditTrailTable.changes(), fact -> fact.tell(changes)),
                        new Fold<>(AuditTrailTable.cases(), new TrailedCaseProjection())));
    }

    @Bean
    Projection audittrail() {
        return projection();
    }

    /** How much of it somebody sees is decided by {@link Reach}. */
    @Bean
    Question<AuditTrailOf, AuditTrailOf.Page> auditTrailOf(
            ObjectProvider<AuditTrailAnswers> answers) {
        return new Question<>(
                AuditTrailOf.class,
                AuditTrailOf.Page.class,
                Rule.query(AuditTrailOf.class, _ -> Touched.NOTHING)
                        .allow(
                                Relation.ANY,
                                Role.AUDITOR,
                                Role.DATA_PROTECTION_OFFICER,
                                Role.SUPERVISOR,
                                Role.CASE_WORKER,
                                Role.MEDIATOR,
                                Role.OUTREACH_WORKER,
                                Role.ADMINISTRATOR),
                Set.of(NAME),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
