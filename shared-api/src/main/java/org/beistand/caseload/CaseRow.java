package org.beistand.caseload;

import java.time.Instant;
import java.time.LocalDate;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WeightParts;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * One case as it stands in a list.
 *
 * @param weight the sum of the parts
 * @param work where the work stands; {@code null} before a case is accepted and after it is over
 * @param clientName the person supported, {@code null} when not known by name
 * @param lastContactAt the last successful contact; attempts do not count
 * @param nextFollowUpOn the earliest open follow-up
 * @param silent whether no contact succeeded for longer than the kind of case allows
 * @param changedPosition the log position of its latest fact
 */
public record CaseRow(
        AdvocacyCaseId caseId,
        CaseNumber number,
        CaseStage stage,
        CaseKind kind,
        Urgency urgency,
        TeamId team,
        @Nullable StaffId worker,
        int weight,
        WeightParts weightParts,
        @Nullable CaseWork work,
        @Nullable PersonId client,
        @Nullable Sealed<PersonName> clientName,
        Instant receivedAt,
        @Nullable Instant lastContactAt,
        @Nullable LocalDate nextFollowUpOn,
        boolean silent,
        @Nullable Instant closedAt,
        long changedPosition) {}
