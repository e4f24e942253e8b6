package org.beistand.standalone;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.DisclosuresToReviewOf;
import org.beistand.casefile.DocumentFileOf;
import org.beistand.casefile.HandoverBriefOf;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.TeamWorkloads;
import org.beistand.caseload.WhatIfAssigned;
import org.beistand.caseload.WorkloadOf;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.language.Queries.Query;
import org.beistand.language.StaffId;
import org.beistand.myday.MyDayOf;
import org.beistand.myday.TeamWaiting;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.DuplicatesOf;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.search.Search;
import org.beistand.separation.SeparationRulesOf;
import org.beistand.spaces.MeetingSpaceOf;
import org.beistand.spaces.SpaceCatalogue;
import org.beistand.standalone.CaseFiles.File;

/** How each question is asked. */
final class Questions {
    private Questions() {}

    /** The question of that name about a case and a worker. */
    static Query<?> named(String name, File file, StaffId worker) {
        return switch (name) {
            case "CaseFileOf" -> new CaseFileOf(file.id());
            case "DocumentFileOf" -> new DocumentFileOf(file.id(), file.document(), null);
            case "ChronologyOf" -> new ChronologyOf(file.id(), Set.of(), null, 10);
            case "HandoverBriefOf" -> new HandoverBriefOf(file.id());
            case "DisclosuresToReviewOf" -> new DisclosuresToReviewOf();
            case "EntriesOf" -> new EntriesOf(file.id(), Set.of(file.followUp().value()));
            case "CaseList" ->
                    new CaseList(
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            null,
                            null,
                            null,
                            CaseList.Sort.NUMBER,
                            null,
                            10);
            case "CaseloadBoard" -> new CaseloadBoard(null);
            case "TeamWaiting" -> new TeamWaiting(null);
            case "WorkloadOf" -> new WorkloadOf(worker);
            case "TeamWorkloads" -> new TeamWorkloads();
            case "SeparationRulesOf" -> new SeparationRulesOf(file.client());
            case "SpaceCatalogue" -> new SpaceCatalogue();
            case "MeetingSpaceOf" -> new MeetingSpaceOf(Rooms.SPACE);
            case "MyDayOf" -> new MyDayOf(LocalDate.parse("2026-11-25"));
            case "PeopleNamed" -> new PeopleNamed("Person", 10);
            case "WhatIfAssigned" -> new WhatIfAssigned(file.id());
            case "Search" -> new Search("Person", Set.of(), List.of(), 10);
            case "PersonOf" -> new PersonOf(file.client());
            case "DuplicatesOf" -> new DuplicatesOf(file.client());
            case "MaybeKnown" -> new MaybeKnown(new PersonName("Person", "X"), null);
            case "AuditTrailOf" -> new AuditTrailOf(null, null, null, null, null, null, 10);
            default -> throw new AssertionError("Say here how " + name + " is asked");
        };
    }
}
