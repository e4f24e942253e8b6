package org.beistand.casefile.pages;

import java.util.EnumSet;
import java.util.Set;

/** The steps that only add something to a case. */
final class AddingSteps {
    static final Set<CaseStep> ALL =
            EnumSet.of(
                    CaseStep.FOLLOW_UP,
                    CaseStep.ISSUE,
                    CaseStep.GOAL,
                    CaseStep.ACTION,
                    CaseStep.FLAG,
                    CaseStep.CONCERN,
                    CaseStep.CONSULTATION,
                    CaseStep.CONSENT,
                    CaseStep.TEAM_CONSENT,
                    CaseStep.POWER,
                    CaseStep.REFERRAL_OUT,
                    CaseStep.DISCLOSURE,
                    CaseStep.OVERRIDE);

    private AddingSteps() {}
}
