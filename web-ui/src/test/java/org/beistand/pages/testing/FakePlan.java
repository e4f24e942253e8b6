package org.beistand.pages.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.ConcernId;
import org.beistand.advocacy.ConcernKind;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanText;
import org.beistand.advocacy.ProtectiveFactor;
import org.beistand.advocacy.RiskFactor;
import org.beistand.advocacy.RiskFlagId;
import org.beistand.advocacy.RiskFlagKind;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyText;
import org.beistand.casefile.PlanOfCase;
import org.beistand.casefile.PlanOfCase.Action;
import org.beistand.casefile.PlanOfCase.Agreement;
import org.beistand.casefile.PlanOfCase.Goal;
import org.beistand.casefile.SafetyOfCase;
import org.beistand.casefile.SafetyOfCase.Assessment;
import org.beistand.casefile.SafetyOfCase.Concern;
import org.beistand.casefile.SafetyOfCase.Flag;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** A plan and what is known of danger, for pages to show. */
final class FakePlan {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private FakePlan() {}

    private static Sealed<PlanText> planned(String text) {
        return Sealed.of(new PlanText(text));
    }

    private static Sealed<SafetyText> written(String text) {
        return Sealed.of(new SafetyText(text));
    }

    static PlanOfCase plan() {
        var stay = new GoalId(FakeOrganisation.id(701));
        return new PlanOfCase(
                List.of(
                        new Goal(stay, planned("In der Wohnung bleiben"), null),
                        new Goal(
                                new GoalId(FakeOrganisation.id(702)),
                                planned("Das Jobcenter zahlt wieder"),
                                GoalOutcome.PARTLY_ACHIEVED)),
                List.of(
                        action(711, stay, ActionBy.WORKER, "Schreiben an die Hausverwaltung"),
                        action(712, null, ActionBy.PERSON_SUPPORTED, "Kontoauszüge mitbringen")),
                3,
                new Agreement(PlanAgreement.IN_PERSON, DAY, DAY.plusDays(90), true));
    }

    private static Action action(int id, @Nullable GoalId goal, ActionBy by, String text) {
        return new Action(
                new ActionId(FakeOrganisation.id(id)), goal, by, DAY.plusDays(3), planned(text));
    }

    static SafetyOfCase safety() {
        var before = FakeOrganisation.NOW.minus(8, ChronoUnit.DAYS);
        return new SafetyOfCase(
                new Assessment(
                        RiskLevel.MEDIUM,
                        Set.of(RiskFactor.THREATS, RiskFactor.CHILDREN_AFFECTED),
                        Set.of(ProtectiveFactor.TRUSTED_PEOPLE),
                        DAY.plusDays(10),
                        before,
                        written("Der frühere Partner kennt die neue Arbeitsstelle.")),
                List.of(
                        new Flag(
                                new RiskFlagId(FakeOrganisation.id(721)),
                                RiskFlagKind.ADDRESS_SECRET,
                                DAY.plusDays(60),
                                written("Auskunftssperre; Briefe nur über uns."))),
                List.of(
                        new Concern(
                                new ConcernId(FakeOrganisation.id(731)),
                                ConcernKind.CHILD,
                                before,
                                written("Der Sohn kommt seit zwei Wochen nicht zur Schule."),
                                List.of(Consulted.SPECIALIST),
                                null)));
    }
}
