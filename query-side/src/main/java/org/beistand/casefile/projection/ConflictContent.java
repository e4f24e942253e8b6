package org.beistand.casefile.projection;

import org.beistand.advocacy.ConflictEvent;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConflictEvent.ConflictWaived;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.casefile.ConflictOfCase;
import org.beistand.casefile.ConflictOfCase.Waiver;
import org.beistand.language.Provenance;

/** On whose side the house stands while it is put together; a change of people brings a check. */
final class ConflictContent {
    private ConflictOfCase conflict = ConflictOfCase.NOT_CHECKED;

    void add(ConflictEvent event, Provenance by) {
        conflict =
                switch (event) {
                    case ConflictCheckCleared _ -> checked(ConflictStanding.NONE, by);
                    case ConflictOfInterestFound _ -> checked(ConflictStanding.CONFLICT, by);
                    case ConflictWaived e -> waived(e, by);
                };
    }

    private ConflictOfCase checked(ConflictStanding standing, Provenance by) {
        var at = by.recordedAt();
        var since = standing == conflict.standing() ? conflict.since() : at;
        return new ConflictOfCase(standing, since, at, null);
    }

    private ConflictOfCase waived(ConflictWaived e, Provenance by) {
        return new ConflictOfCase(
                ConflictStanding.WAIVED,
                by.recordedAt(),
                conflict.checkedAt(),
                new Waiver(
                        by.author().staff(),
                        e.consentedOn(),
                        e.form(),
                        e.textVersion(),
                        e.measures()));
    }

    ConflictOfCase conflict() {
        return conflict;
    }
}
