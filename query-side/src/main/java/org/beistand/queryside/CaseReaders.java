package org.beistand.queryside;

import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.language.Role;

/** Who may read the content of a case: one rule for every question that shows it. */
public final class CaseReaders {
    private CaseReaders() {}

    /** Adds everybody who may read what the question touches, by their relation to it. */
    public static <O> Rule<O> allow(Rule<O> rule) {
        return rule.allow(Relation.ASSIGNED, Role.CASE_WORKER)
                .allow(Relation.FORMER, Role.CASE_WORKER)
                .allow(Relation.RECEIVER, Role.CASE_WORKER, Role.MEDIATOR, Role.OUTREACH_WORKER)
                .allow(Relation.TEAM_INTAKE, Role.CASE_WORKER, Role.MEDIATOR, Role.OUTREACH_WORKER)
                .allow(Relation.TEAM_SUPERVISOR, Role.SUPERVISOR);
    }
}
