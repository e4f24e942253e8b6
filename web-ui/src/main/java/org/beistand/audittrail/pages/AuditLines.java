package org.beistand.audittrail.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.audittrail.pages.AuditView.Line;
import org.beistand.chronology.pages.Piece;
import org.beistand.language.StaffId;
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
                entry.kind(),
                sentence(ui, roster, entry),
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

    private static List<Piece> sentence(Ui ui, Roster roster, Entry entry) {
        var who = Piece.mark(who(ui, roster, entry));
        return Piece.of(
                ui.t("audit." + entry.what(), who, Piece.mark(whom(roster, entry.codes()))));
    }

    /** Whose account, or which team, something was changed about; empty where it is neither. */
    private static String whom(Roster roster, Map<String, String> codes) {
        var account = codes.get("account");
        return account == null ? codes.getOrDefault("name", "") : roster.name(StaffId.of(account));
    }

    private static String who(Ui ui, Roster roster, Entry entry) {
        return entry.staff() != null
                ? roster.name(entry.staff())
                : ui.t("process." + process(entry));
    }

    private static String process(Entry entry) {
        return entry.process() == null ? "system" : entry.process().replace(' ', '-');
    }

    private static String details(Ui ui, Roster roster, Map<String, String> codes) {
        return codes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> AuditDetails.of(ui, roster, e.getKey(), e.getValue()))
                .filter(v -> !v.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
