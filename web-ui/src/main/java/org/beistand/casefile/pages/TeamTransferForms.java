package org.beistand.casefile.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.PartnerKind;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.DisclosureOut;
import org.beistand.casefile.SharingOfCase.Consent;
import org.beistand.language.TeamId;
import org.beistand.pages.Field;
import org.beistand.pages.Option;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** What is entered to hand a case to another team. */
final class TeamTransferForms {
    private TeamTransferForms() {}

    static List<Field> proposal(Ui ui, Roster roster, CaseFile file) {
        var own = file.row().team();
        var bases = Stream.concat(consents(ui, roster, file), overrides(ui, file)).toList();
        var fields = new ArrayList<Field>();
        fields.add(
                Field.chips(
                        "basis",
                        "teamTransfer.basis",
                        bases.isEmpty() ? "teamTransfer.basis.none" : "teamTransfer.basis.hint",
                        bases));
        fields.add(
                Field.select("to", "teamTransfer.to", "teamTransfer.to.hint", roster.takers(own)));
        fields.add(
                Field.select("reason", "step.reason", "", Option.of(ui, AssignmentReason.class)));
        TransferForms.passable(ui, roster, file).ifPresent(fields::add);
        fields.add(Field.lines("text", "transfer.text", "transfer.text.hint", 5));
        return fields;
    }

    private static Stream<Option> consents(Ui ui, Roster roster, CaseFile file) {
        return file.sharing().consents().stream()
                .filter(c -> c.holdsOn(ui.words().today()))
                .filter(c -> c.team() != null && !c.team().equals(file.row().team()))
                .map(c -> consent(ui, roster, c, c.team()));
    }

    private static Option consent(Ui ui, Roster roster, Consent c, @Nullable TeamId team) {
        return new Option(
                "consent." + c.consentId(),
                ui.t("teamTransfer.consent", roster.team(team), ui.date(c.validUntil())),
                "");
    }

    /** What another team was told without consent, unless somebody found that wrong. */
    private static Stream<Option> overrides(Ui ui, CaseFile file) {
        return file.sharing().disclosures().stream()
                .filter(TeamTransferForms::carries)
                .map(d ->
                        new Option(
                                "override." + d.disclosureId(),
                                ui.t("teamTransfer.override", ui.words().date(d.toldAt())),
                                ""));
    }

    private static boolean carries(DisclosureOut d) {
        var o = d.override();
        return o != null
                && o.partner() == PartnerKind.OTHER_TEAM
                && o.reviews().stream()
                        .noneMatch(r -> r.verdict() == DisclosureVerdict.NOT_JUSTIFIED);
    }
}
