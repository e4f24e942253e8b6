package org.beistand.audittrail.pages;

import java.util.Map;
import java.util.stream.Collectors;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.audittrail.pages.AuditView.Line;
import org.beistand.chronology.pages.Piece;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** Tells entries of the audit trail as sentences. */
final class AuditLines {
    private AuditLines() {}

    static Line of(Ui ui, Roster roster, Entry entry) {
        var number = entry.caseNumber();
        var caseId = entry.caseId();
        var role = entry.role();
        var occurred = entry.occurredAt();
        var details = details(ui, roster, entry.codes());
        return new Line(
                entry.kind() == Kind.READING,
                Piece.of(ui.t("audit." + entry.what(), Piece.mark(who(ui, roster, entry)))),
                caseId == null ? "" : "/cases/" + caseId,
                number == null ? "" : number,
                ui.dateTime(entry.at()),
                entry.at().toString(),
                role == null ? "" : ui.name(role),
                ui.name(entry.purpose()),
                ui.name(entry.channel()),
                occurred == null
                        ? details
                        : ui.t("audit.occurred", ui.dateTime(occurred))
                                + (details.isEmpty() ? "" : " · " + details),
                entry.position() == null ? "" : entry.position().toString());
    }

    private static String who(Ui ui, Roster roster, Entry entry) {
        return entry.staff() != null
                ? roster.name(entry.staff())
                : ui.t("process." + (entry.process() == null ? "system" : entry.process()));
    }

    private static String details(Ui ui, Roster roster, Map<String, String> codes) {
        return codes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> AuditDetails.of(ui, roster, e.getKey(), e.getValue()))
                .filter(v -> !v.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
