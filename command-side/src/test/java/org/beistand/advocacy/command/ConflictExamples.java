package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.id;

import java.time.LocalDate;
import java.util.Optional;
import org.beistand.advocacy.ConflictBasis;
import org.beistand.advocacy.ConflictCommand.WaiveConflict;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConflictEvent.ConflictWaived;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.TextVersion;
import org.beistand.advocacy.WaiverId;
import org.beistand.language.Actor;

/** The same few conflicts of interest in all tests. */
final class ConflictExamples {
    static final ConflictBasis GROUNDS = new ConflictBasis(id(71));
    static final ConflictBasis OTHER_GROUNDS = new ConflictBasis(id(72));

    private ConflictExamples() {}

    static ConflictOfInterestFound found() {
        return new ConflictOfInterestFound(CASE, GROUNDS);
    }

    static ConflictWaived waived() {
        return new ConflictWaived(
                CASE,
                new WaiverId(id(46)),
                Examples.TODAY,
                ConsentForm.IN_WRITING,
                new TextVersion(2),
                Examples.sealed());
    }

    static WaiveConflict waive(int n) {
        return waive(n, ConsentForm.IN_WRITING, Examples.TODAY);
    }

    static WaiveConflict waive(int n, ConsentForm form, LocalDate consentedOn) {
        return new WaiveConflict(
                CASE,
                new WaiverId(id(n)),
                consentedOn,
                form,
                new TextVersion(2),
                Examples.sealed());
    }

    /** In a house that finds these grounds. */
    static Circumstances finding(ConflictBasis grounds, Actor actor) {
        return new Circumstances(
                actor,
                Examples.NOW,
                Examples.BERLIN,
                ServiceTargets.NONE,
                () -> Examples.NUMBER,
                (_, _, _) -> Optional.of(grounds),
                Redactor.NONE);
    }
}
