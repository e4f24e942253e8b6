package org.beistand.caseimport;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of one kind of file become cases, steps and workers.
 *
 * @param source where the file comes from; part of every identity, so it must never change
 * @param ofClosing {@code null} when the file does not tell of endings
 * @param assignee whom a case is assigned to; {@code null}, or empty in a row, for whoever took its
 *     last step
 */
record Mapping(
        String source,
        Times times,
        OfCase ofCase,
        OfStep ofStep,
        @Nullable OfClosing ofClosing,
        @Nullable Expression assignee) {

    /** The fields of a case, read from its first row. */
    record OfCase(
            Expression key,
            Expression receivedAt,
            Expression team,
            Expression referralSource,
            Expression kind,
            Expression urgency,
            Expression concern,
            Expression issueKind,
            Expression issue,
            Expression weight) {}

    /** The fields of a step, one in each row. */
    record OfStep(
            Expression key,
            Expression occurredAt,
            Expression worker,
            Expression medium,
            Expression direction,
            Expression with,
            Expression reached,
            Expression minutes,
            Expression setting,
            Expression text) {}

    /** How a case ended, read from its first row. */
    record OfClosing(
            Expression endedAt, Expression outcome, Expression issueOutcome, Expression summary) {}

    static Mapping of(MappingFile file, Table table) {
        var mapping =
                new Mapping(
                        file.text("source", null),
                        new Times(zone(file.text("time-zone", "Europe/Berlin"))),
                        ofCase(file, table),
                        ofStep(file, table),
                        file.has("case.ended.at") ? ofClosing(file, table) : null,
                        file.has("case.assigned-to")
                                ? file.expression("case.assigned-to", table, null)
                                : null);
        file.refuseUnknown();
        return mapping;
    }

    private static OfCase ofCase(MappingFile file, Table table) {
        return new OfCase(
                file.expression("case.key", table, null),
                file.expression("case.received-at", table, null),
                file.expression("case.team", table, null),
                file.expression("case.source", table, "OTHER"),
                file.expression("case.kind", table, "ADVICE"),
                file.expression("case.urgency", table, "ROUTINE"),
                file.expression("case.concern", table, null),
                file.expression("case.issue.kind", table, "OTHER"),
                file.expression("case.issue.text", table, null),
                file.expression("case.weight", table, "1"));
    }

    private static OfClosing ofClosing(MappingFile file, Table table) {
        return new OfClosing(
                file.expression("case.ended.at", table, null),
                file.expression("case.ended.outcome", table, null),
                file.expression("case.ended.issue-outcome", table, "RESOLVED_FULLY"),
                file.expression("case.ended.summary", table, null));
    }

    private static OfStep ofStep(MappingFile file, Table table) {
        return new OfStep(
                file.expression("step.key", table, null),
                file.expression("step.occurred-at", table, null),
                file.expression("step.worker", table, null),
                file.expression("step.medium", table, "LETTER"),
                file.expression("step.direction", table, "OUTGOING"),
                file.expression("step.with", table, "OTHER"),
                file.expression("step.reached", table, "REACHED"),
                file.expression("step.minutes", table, "0"),
                file.expression("step.setting", table, "NOT_KNOWN"),
                file.expression("step.text", table, null));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new NotImportable("The mapping's time-zone is unknown: " + name + ".", e);
        }
    }
}
