package org.beistand.caseload.projection;

import static org.beistand.queryside.Columns.code;
import static org.beistand.queryside.Columns.dateOrNull;
import static org.beistand.queryside.Columns.instant;
import static org.beistand.queryside.Columns.instantOrNull;
import static org.beistand.queryside.Columns.texts;
import static org.beistand.queryside.Columns.uuid;
import static org.beistand.queryside.Columns.uuidOrNull;
import static org.beistand.queryside.Columns.uuids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WeightParts;
import org.beistand.caseload.projection.ListedCase.Course;
import org.beistand.caseload.projection.ListedCase.Intake;
import org.beistand.caseload.projection.ListedCase.Signs;
import org.beistand.caseload.projection.ListedCase.Stamp;
import org.beistand.caseload.projection.ListedPersonProjection.ListedPerson;
import org.beistand.caseload.projection.PromiseProjection.Promise;
import org.beistand.queryside.SealedText;
import org.beistand.queryside.Table;
import org.beistand.queryside.TableColumns;
import org.jspecify.annotations.Nullable;

/** The rows of the case list: one per case, and one per person for the name. */
final class CaseloadTable {
    static final String CASES = "caseload_case";
    static final String PEOPLE = "caseload_person";
    static final String PROMISES = "caseload_target";

    private CaseloadTable() {}

    static Table<ListedCase> cases(ServiceTargets promises) {
        var keyed = Table.<ListedCase>named(CASES).uuid("case_id", c -> c.stamp().caseId());
        return WorkColumns.in(weighed(keyed))
                .number("position", c -> c.stamp().position())
                .number("version", c -> c.stamp().version())
                .text("number", c -> c.intake().number())
                .code("stage", c -> c.course().stage())
                .code("kind", c -> c.intake().kind())
                .code("urgency", c -> c.intake().urgency())
                .uuid("team", c -> c.intake().team())
                .uuid("worker", c -> c.course().worker())
                .uuid("client", ListedCase::client)
                .instant("received_at", c -> c.intake().receivedAt())
                .instant("last_contact_at", c -> c.signs().contactAt())
                .instant("last_talk_at", c -> c.signs().talkAt())
                .code("risk", c -> c.signs().risk())
                .instant("assigned_at", c -> c.course().assignedAt())
                .instant("silent_from", c -> c.silentFrom(promises))
                .date("waitlist_review_on", c -> c.course().reviewOn())
                .instant("closed_at", c -> c.course().closedAt())
                .uuids("follow_up_ids", c -> c.followUps().keySet())
                .texts("follow_up_days", CaseloadTable::days)
                .date("next_follow_up_on", ListedCase::nextFollowUpOn)
                .readBy(CaseloadTable::read);
    }

    private static TableColumns<ListedCase> weighed(TableColumns<ListedCase> table) {
        return table.number("weight", c -> c.course().weight().sum().points())
                .number("weight_risk", c -> c.course().weight().risk())
                .number("weight_agencies", c -> c.course().weight().agencies())
                .number("weight_travel", c -> c.course().weight().travel())
                .number("weight_targets", c -> c.course().weight().targets());
    }

    /** The base is what the sum holds beside the parts. */
    static WeightParts weight(ResultSet row) throws SQLException {
        int risk = row.getInt("weight_risk");
        int agencies = row.getInt("weight_agencies");
        int travel = row.getInt("weight_travel");
        int targets = row.getInt("weight_targets");
        int base = row.getInt("weight") - risk - agencies - travel - targets;
        return new WeightParts(base, risk, agencies, travel, targets);
    }

    private static List<String> days(ListedCase listed) {
        return listed.followUps().values().stream().map(LocalDate::toString).toList();
    }

    static Table<ListedPerson> people() {
        return Table.<ListedPerson>named(PEOPLE)
                .uuid("person_id", ListedPerson::personId)
                .number("position", ListedPerson::position)
                .text("name", p -> SealedText.of(p.name()))
                .readBy(row ->
                        new ListedPerson(
                                uuid(row, "person_id"),
                                row.getLong("position"),
                                SealedText.read(Objects.requireNonNull(row.getString("name")))));
    }

    private static ListedCase read(ResultSet row) throws SQLException {
        return new ListedCase(
                new Stamp(uuid(row, "case_id"), row.getLong("position"), row.getLong("version")),
                new Intake(
                        row.getString("number"),
                        code(row, "kind", CaseKind.class),
                        code(row, "urgency", Urgency.class),
                        uuid(row, "team"),
                        instant(row, "received_at")),
                new Course(
                        code(row, "stage", CaseStage.class),
                        uuidOrNull(row, "worker"),
                        weight(row),
                        instantOrNull(row, "assigned_at"),
                        dateOrNull(row, "waitlist_review_on"),
                        instantOrNull(row, "closed_at")),
                uuidOrNull(row, "client"),
                new Signs(
                        instantOrNull(row, "last_contact_at"),
                        instantOrNull(row, "last_talk_at"),
                        risk(row.getString("risk"))),
                followUps(row),
                WorkColumns.read(row));
    }

    private static @Nullable RiskLevel risk(@Nullable String code) {
        return code == null ? null : RiskLevel.valueOf(code);
    }

    /** One promise: what stands of it. */
    static Table<Promise> promises() {
        return Table.<Promise>named(PROMISES)
                .uuid("target_id", Promise::targetId)
                .number("position", Promise::position)
                .uuid("case_id", Promise::caseId)
                .code("kind", Promise::kind)
                .date("due_on", Promise::dueOn)
                .code("state", Promise::state)
                .date("met_on", Promise::metOn)
                .readBy(row ->
                        new Promise(
                                uuid(row, "target_id"),
                                row.getLong("position"),
                                uuid(row, "case_id"),
                                code(row, "kind", TargetKind.class),
                                Objects.requireNonNull(dateOrNull(row, "due_on")),
                                code(row, "state", Promise.State.class),
                                dateOrNull(row, "met_on")));
    }

    private static Map<UUID, LocalDate> followUps(ResultSet row) throws SQLException {
        var followUps = new LinkedHashMap<UUID, LocalDate>();
        var days = texts(row, "follow_up_days").iterator();
        for (var id : uuids(row, "follow_up_ids")) {
            var _ = followUps.put(id, LocalDate.parse(days.next()));
        }
        return followUps;
    }
}
