package org.beistand.caseload.pages;

import java.util.List;
import org.beistand.caseload.TeamWorkloads;
import org.beistand.language.Role;
import org.beistand.pages.Desk;
import org.beistand.pages.PagePart;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** The loads of the team, for the pages of its supervisor. */
@PagePart
public final class TeamLoad {
    private final Desk desk;
    private final Roster.Loader rosters;

    TeamLoad(Desk desk, Roster.Loader rosters) {
        this.desk = desk;
        this.rosters = rosters;
    }

    /** Those who are asked about first; empty for whoever supervises nobody. */
    public List<WorkloadView> of(Ui ui) {
        if (!ui.has(Role.SUPERVISOR)) {
            return List.of();
        }
        var roster = rosters.load(ui);
        return desk.ask(ui, new TeamWorkloads()).workers().stream()
                .map(load -> WorkloadView.of(ui, roster, load))
                .toList();
    }
}
