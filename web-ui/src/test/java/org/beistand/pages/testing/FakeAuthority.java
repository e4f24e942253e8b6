package org.beistand.pages.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AuthorityText;
import org.beistand.advocacy.CapacityBasis;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.InstructionForm;
import org.beistand.advocacy.NonInstructedApproach;
import org.beistand.advocacy.PowerEndReason;
import org.beistand.advocacy.PowerHolder;
import org.beistand.advocacy.PowerId;
import org.beistand.advocacy.PowerScope;
import org.beistand.casefile.AuthorityOfCase;
import org.beistand.casefile.AuthorityOfCase.Basis;
import org.beistand.casefile.AuthorityOfCase.Instruction;
import org.beistand.casefile.AuthorityOfCase.Power;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** Authorities, for pages to show. */
final class FakeAuthority {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private FakeAuthority() {}

    static AuthorityOfCase authority(CaseStage stage) {
        var powers = List.of(power(771, null), power(772, PowerEndReason.GIVEN_BACK));
        return stage == CaseStage.ACTIVE
                ? new AuthorityOfCase(null, basis(), powers)
                : new AuthorityOfCase(new Instruction(InstructionForm.SPOKEN, DAY), null, powers);
    }

    private static Basis basis() {
        return new Basis(
                CapacityBasis.PROFESSIONAL_ASSESSMENT,
                Set.of(NonInstructedApproach.RIGHTS_BASED, NonInstructedApproach.WATCHING_BRIEF),
                DAY,
                Sealed.of(new AuthorityText("Tochter und Pflegedienst gefragt.")),
                FakeOrganisation.NOW);
    }

    private static Power power(int id, @Nullable PowerEndReason ended) {
        return new Power(
                new PowerId(FakeOrganisation.id(id)),
                PowerHolder.RELATIVE,
                Set.of(PowerScope.HEALTH, PowerScope.MONEY),
                ended == null ? null : DAY,
                Sealed.of(new AuthorityText("Vorsorgevollmacht der Tochter")),
                ended);
    }
}
