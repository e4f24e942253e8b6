package org.beistand.audittrail.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.advocacy.Lateness;
import org.beistand.caseload.ReliefMeasure;
import org.beistand.caseload.pages.Hours;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** Says in words what an entry's codes mean; what says nothing to a reader is left out. */
final class AuditDetails {
    private AuditDetails() {}

    static String of(Ui ui, Roster roster, String name, String code) {
        return switch (name) {
            case "worker", "formerWorker", "successor", "standIn", "walledOff" ->
                    ui.t("audit.code." + name, roster.name(StaffId.of(code)));
            case "team", "formerTeam" ->
                    ui.t("audit.code." + name, roster.team(new TeamId(UUID.fromString(code))));
            case "rolesGiven", "rolesTaken", "rolesWaiting" ->
                    ui.t("audit.code." + name, names(ui, Role.class, code));
            case "marksGiven", "marksTaken" ->
                    ui.t("audit.code." + name, names(ui, Mark.class, code));
            case "scopes" -> names(ui, Actor.Scope.class, code);
            case "capacity" ->
                    ui.t("audit.code.capacity", ui.count("points", Long.parseLong(code)));
            case "changed" -> ui.t("audit.code.changed." + code);
            case "textVersion" -> ui.t("audit.code.textVersion", code);
            case "from", "consentedOn", "dueOn", "reviewOn", "validUntil", "answerBy", "until" ->
                    ui.date(LocalDate.parse(code));
            case "weight" -> ui.count("points", Long.parseLong(code));
            case "minutes" -> code.equals("0") ? "" : ui.count("minutes", Long.parseLong(code));
            case "cases" -> count(ui, "list.count", code);
            case "people" -> count(ui, "people.count", code);
            default -> ofLoad(ui, name, code);
        };
    }

    private static String ofLoad(Ui ui, String name, String code) {
        return switch (name) {
            case "measures" -> names(ui, ReliefMeasure.class, code);
            case "weekly", "reduced" ->
                    code.equals("0") ? "" : ui.t("audit.code." + name, Hours.told(ui, code));
            case "percent" -> ui.t("audit.code.percent", code);
            case "capacityOfSpace" -> ui.count("space.places", Long.parseLong(code));
            default -> named(ui, name, code);
        };
    }

    private static <E extends Enum<E>> String names(Ui ui, Class<E> type, String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> ui.name(Enum.valueOf(type, code)))
                .collect(Collectors.joining(", "));
    }

    private static String count(Ui ui, String key, String code) {
        return code.equals("0") || code.equals("1") ? "" : ui.count(key, Long.parseLong(code));
    }

    private static String named(Ui ui, String name, String code) {
        return AuditCodes.of(name).stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .filter(c -> c.name().equals(code) && c != Lateness.IN_TIME)
                .findFirst()
                .map(ui::name)
                .orElse("");
    }
}
