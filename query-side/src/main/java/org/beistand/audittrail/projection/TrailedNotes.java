package org.beistand.audittrail.projection;

import java.util.HashMap;
import java.util.List;
import org.beistand.adminrecord.AdminNote;
import org.beistand.adminrecord.AdminRecord;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.audittrail.projection.Merged.Numbered;
import org.beistand.language.Channel;
import org.beistand.language.Purpose;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was changed about accounts, teams, tokens and links, as entries of the audit trail. */
@Component
final class TrailedNotes {
    private final AdminRecord record;

    TrailedNotes(AdminRecord record) {
        this.record = record;
    }

    List<Numbered> latest(AuditTrailOf query, Reach reach, @Nullable Long before) {
        var self = reach.whose();
        if (query.caseId() != null
                || (self != null && query.staff() != null && !self.equals(query.staff()))) {
            return List.of();
        }
        return record
                .notes(
                        new AdminNote.Wanted(
                                self == null ? query.staff() : self,
                                query.from(),
                                query.until(),
                                before,
                                query.limit() + 1))
                .stream()
                .map(TrailedNotes::numbered)
                .toList();
    }

    private static Numbered numbered(AdminNote note) {
        var codes = new HashMap<>(note.codes());
        StaffId account = note.account();
        if (account != null) {
            var _ = codes.put("account", account.toString());
        }
        return new Numbered(
                note.number(),
                new Entry(
                        Kind.ADMINISTRATION,
                        note.what().code(),
                        note.at(),
                        null,
                        note.staff(),
                        note.role(),
                        note.process(),
                        null,
                        null,
                        null,
                        Purpose.ADMINISTRATION,
                        note.process() == null ? Channel.PAGE : Channel.SYSTEM,
                        codes,
                        null));
    }
}
