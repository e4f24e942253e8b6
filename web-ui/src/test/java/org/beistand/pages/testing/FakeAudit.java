package org.beistand.pages.testing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.language.Channel;
import org.beistand.language.Purpose;
import org.beistand.language.Role;
import org.beistand.staff.StaffMember;

/** Invented audit entries. */
final class FakeAudit {
    private FakeAudit() {}

    static AuditTrailOf.Page page() {
        var entries = new ArrayList<Entry>();
        var facts =
                List.of(
                        "advocacy.interaction-recorded",
                        "case-file-of",
                        "chronology-of",
                        "advocacy.case-closed",
                        "advocacy.case-assigned",
                        "case-list",
                        "people.person-registered",
                        "advocacy.note-recorded",
                        "person-of");
        for (int i = 0; i < facts.size(); i++) {
            entries.add(entry(i, facts.get(i), FakeOrganisation.STAFF.get(i % 4)));
        }
        return new AuditTrailOf.Page(entries, null);
    }

    private static Entry entry(int n, String what, StaffMember by) {
        boolean change = what.contains(".");
        var row = FakeCases.ROWS.get(n);
        boolean person = what.startsWith("people") || what.startsWith("person");
        return new Entry(
                change ? Kind.CHANGE : Kind.READING,
                what,
                FakeOrganisation.NOW.minus(n * 37L, ChronoUnit.MINUTES),
                change ? 100L - n : null,
                by.id(),
                by.roles().iterator().next(),
                null,
                person || what.equals("case-list") ? null : row.caseId().value(),
                person || what.equals("case-list") ? null : row.number().text(),
                person ? FakeOrganisation.id(300) : null,
                by.roles().contains(Role.SUPERVISOR) ? Purpose.FILE_REVIEW : Purpose.CASE_WORK,
                Channel.PAGE,
                what.equals("advocacy.case-assigned")
                        ? Map.of(
                                "worker",
                                FakeOrganisation.MARA.id().toString(),
                                "reason",
                                "LANGUAGE")
                        : Map.of(),
                null);
    }
}
