package org.beistand.access;

import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beistand.rules.InTransaction;

/**
 * All relations and walls as they stand, one line of text each, by what they are about; for holding
 * them against the log.
 */
public record Relations(Map<Kind, Set<String>> lines) {

    /** What a line is about. */
    public enum Kind {
        /** Case, team, receiver, stage and second of closing. */
        CASE(
                """
                select concat_ws(' ', case_id, team_id, coalesce(receiver::text, '-'), stage,
                  coalesce(floor(extract(epoch from closed_at))::bigint::text, '-'))
                from rules.case_access
                """),
        /** Case and who works on it. */
        ASSIGNMENT("select concat_ws(' ', case_id, staff_id) from rules.assignment"),
        /** Case and who was asked to take it over. */
        OFFERED("select concat_ws(' ', case_id, staff_id) from rules.case_offered"),
        /** Case and person named in it. */
        PERSON_IN_CASE("select concat_ws(' ', case_id, person_id) from rules.person_in_case"),
        /** Person and who registered her. */
        REGISTRAR("select concat_ws(' ', person_id, staff_id) from rules.person_registrar"),
        /** Person, whose record hers is or was merged with, and whether it still is. */
        MERGED("select concat_ws(' ', person_id, survivor_id, reversed) from rules.merged_person"),
        /** Case, person, her role there, and whether she has it still. */
        ROLE("select concat_ws(' ', case_id, person_id, role, held) from rules.role_in_case"),
        /** Person and who ever was near to her. */
        TIE("select concat_ws(' ', person_id, other_id) from rules.tie_of_person"),
        /** Person and a household she ever lived in. */
        HOUSEHOLD("select concat_ws(' ', person_id, household_id) from rules.household_of_person"),
        /** Member of staff, subject and its id. */
        WALL("select concat_ws(' ', staff_id, subject, subject_id) from rules.wall");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }
    }

    public Relations {
        lines = Map.copyOf(lines);
    }

    /** As the transaction of the connection sees them. */
    public static Relations read(Connection transaction) {
        var database = InTransaction.on(transaction);
        var all = new HashMap<Kind, Set<String>>();
        for (var kind : Kind.values()) {
            var _ = all.put(kind, new HashSet<>(database.sql(kind.sql).query(String.class).list()));
        }
        return new Relations(all);
    }

    /** The lines of one kind. */
    public Set<String> of(Kind kind) {
        return lines.getOrDefault(kind, Set.of());
    }
}
