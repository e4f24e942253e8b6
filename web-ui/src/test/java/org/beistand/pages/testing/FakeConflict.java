package org.beistand.pages.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.TextVersion;
import org.beistand.advocacy.WaiverText;
import org.beistand.casefile.ConflictOfCase;
import org.beistand.casefile.ConflictOfCase.Waiver;
import org.beistand.language.Sealed;

/** What checks came to, for pages to show: another standing at each stage. */
final class FakeConflict {
    private FakeConflict() {}

    static ConflictOfCase conflict(CaseStage stage) {
        return switch (stage) {
            case ACTIVE -> checked(ConflictStanding.CONFLICT);
            case ON_HOLD, CLOSURE_REQUESTED -> waived();
            case RECEIVED, ACCEPTED -> ConflictOfCase.NOT_CHECKED;
            case IN_TRIAGE, WAITLISTED, DECLINED, CLOSED -> checked(ConflictStanding.NONE);
        };
    }

    private static ConflictOfCase checked(ConflictStanding standing) {
        var at = FakeOrganisation.NOW.minus(2, ChronoUnit.HOURS);
        return new ConflictOfCase(standing, at, at, null);
    }

    private static ConflictOfCase waived() {
        var at = FakeOrganisation.NOW.minus(2, ChronoUnit.DAYS);
        return new ConflictOfCase(
                ConflictStanding.WAIVED,
                at,
                at,
                new Waiver(
                        FakeOrganisation.JONAS.id(),
                        LocalDate.of(2026, 11, 20),
                        ConsentForm.IN_WRITING,
                        new TextVersion(2),
                        Sealed.of(
                                new WaiverText(
                                        "Zwei Teams, getrennte Termine, keine gemeinsamen Besprechungen."))));
    }
}
