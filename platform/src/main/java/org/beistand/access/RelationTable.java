package org.beistand.access;

import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.rules.InTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads relations and walls; knows nothing of roles but what {@link Standing} allows. */
final class RelationTable {
    private static final Duration REOPENABLE = Duration.ofDays(90);

    /**
     * Walls are few and read first: joined, they would cost a look at everybody in any case. Cases
     * are looked up one by one from the assignments ({@code offset 0}), not read all to join them.
     */
    private static final String CASES =
            """
            select case_id as id, relation from (
              select a.case_id,
                     case when c.stage = 'CLOSED' then 'FORMER' else 'ASSIGNED' end as relation
                from rules.assignment a cross join lateral
                  (select * from rules.case_access o where o.case_id = a.case_id offset 0) c
               where a.staff_id = :me and 'ASSIGNED' = any (cast(:possible as text[]))
                 and (c.stage <> 'CLOSED' or c.closed_at > :since)
              union all
              select c.case_id,
                     case when c.stage = 'CLOSED' then 'FORMER' else 'RECEIVER' end
                from rules.case_access c
               where c.receiver = :me and 'RECEIVER' = any (cast(:possible as text[]))
                 and coalesce(c.closed_at, 'infinity') > :since
                 and not (c.stage <> 'ENQUIRY' and exists
                   (select from rules.assignment a where a.case_id = c.case_id))
              union all
              select a.case_id, 'ASSIGNED'
                from rules.absence b
                join rules.assignment a on a.staff_id = b.staff_id
                cross join lateral
                  (select * from rules.case_access o where o.case_id = a.case_id offset 0) c
               where b.stand_in = :me and b.begins <= :now and b.ends > :now
                 and 'ASSIGNED' = any (cast(:possible as text[])) and c.stage <> 'CLOSED'
              union all
              select c.case_id, 'OFFERED'
                from rules.case_offered o join rules.case_access c on c.case_id = o.case_id
               where o.staff_id = :me and c.stage <> 'CLOSED'
              union all
              select c.case_id, 'TEAM_INTAKE' from rules.case_access c
               where c.team_id = cast(:team as uuid) and c.stage = 'ENQUIRY'
              union all
              select c.case_id, 'TEAM_SUPERVISOR' from rules.case_access c
               where c.team_id = cast(:team as uuid)
            ) related
            where relation = any (cast(:possible as text[]))
              and not case_id = any (array(select w.subject_id from rules.walled_subject w
                where w.staff_id = :me and w.subject = 'CASE'))
              and not case_id = any (array(select p.case_id from rules.person_of_case p
                where p.person_id = any (array(select w.person_id from rules.walled_person w
                  where w.staff_id = :me))))
            """;

    /** Over the cases {@code c}: read once for all people, and looked up for some. */
    private static final String PEOPLE =
            """
            select person_id as id, relation from (
              select p.person_id, c.relation
                from c join rules.person_in_case p on p.case_id = c.id
              union all
              select p.person_id, c.relation
                from c join rules.role_in_case p on p.case_id = c.id and p.held
               where not exists
                   (select from rules.person_in_case o where o.person_id = p.person_id)
              union all
              select r.person_id, 'REGISTRAR' from rules.person_registrar r
               where r.staff_id = :me and 'REGISTRAR' = any (cast(:possible as text[]))
                 and not exists
                   (select from rules.person_in_case p where p.person_id = r.person_id)
            ) seen
            where not exists (select from rules.walled_person w
              where w.staff_id = :me and w.person_id = seen.person_id)
            """;

    private static final String WALLED =
            """
            select exists (select from rules.walled_subject w where w.staff_id = :me
                and w.subject = 'CASE' and w.subject_id = any (cast(:cases as uuid[])))
              or exists (select from rules.walled_person w where w.staff_id = :me
                and (w.person_id = any (cast(:people as uuid[]))
                  or exists (select from rules.person_of_case p
                    where p.person_id = w.person_id
                      and p.case_id = any (cast(:cases as uuid[])))))
            """;

    private static final String BEYOND_WALLS =
            """
            select w.person_id from rules.walled_person w where w.staff_id = :me
              and w.person_id = any (cast(:people as uuid[]))
            union
            select p.person_id from rules.walled_subject w join rules.person_of_case p
                on w.subject = 'CASE' and w.subject_id = p.case_id
             where w.staff_id = :me and p.person_id = any (cast(:people as uuid[]))
            """;

    private RelationTable() {}

    /** Relations to cases; to all there are, or to those asked for. */
    static Map<UUID, Set<Relation>> cases(
            Connection connection, Standing who, Instant now, @Nullable Collection<UUID> only) {
        return read(connection, CASES + narrowed(only, "case_id"), new Wanted(who, now, only));
    }

    /** Relations to people; to all there are, or to those asked for. */
    static Map<UUID, Set<Relation>> people(
            Connection connection, Standing who, Instant now, @Nullable Collection<UUID> only) {
        var with = "with c as " + (only == null ? "" : "not ") + "materialized (" + CASES + ") ";
        return read(
                connection,
                with + PEOPLE + narrowed(only, "person_id"),
                new Wanted(who, now, only));
    }

    /** Whether a wall stands between this member of staff and any of these. */
    static boolean walled(
            Connection connection, UUID staff, Collection<UUID> cases, Collection<UUID> people) {
        return client(connection)
                .sql(WALLED)
                .param("me", staff)
                .param("cases", array(cases))
                .param("people", array(people))
                .query(Boolean.class)
                .single();
    }

    /** Those of the people between whom and this member of staff a wall stands, or by a case. */
    static Set<UUID> beyondWalls(Connection connection, UUID staff, Collection<UUID> people) {
        return new HashSet<>(
                client(connection)
                        .sql(BEYOND_WALLS)
                        .param("me", staff)
                        .param("people", array(people))
                        .query(UUID.class)
                        .list());
    }

    /** The team of a case. */
    static Optional<UUID> teamOf(Connection connection, UUID caseId) {
        return client(connection)
                .sql("select team_id from rules.case_access where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .optional();
    }

    private static String narrowed(@Nullable Collection<UUID> only, String column) {
        return only == null ? "" : " and " + column + " = any (cast(:only as uuid[]))";
    }

    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static JdbcClient client(Connection connection) {
        return InTransaction.on(connection);
    }

    /** Whose relations at which moment; to all there are, or to these. */
    private record Wanted(Standing who, Instant now, @Nullable Collection<UUID> only) {}

    private static Map<UUID, Set<Relation>> read(Connection connection, String sql, Wanted wanted) {
        var who = wanted.who();
        var only = wanted.only();
        var found = new HashMap<UUID, Set<Relation>>();
        client(connection)
                .sql(sql)
                .param("me", who.staff())
                .param("team", who.team() == null ? null : who.team().toString())
                .param("since", Timestamp.from(wanted.now().minus(REOPENABLE)))
                .param("now", Timestamp.from(wanted.now()))
                .param("possible", array(who.possible()))
                .param("only", array(only == null ? Set.of() : only))
                .query(row -> {
                    var id = row.getObject(1, UUID.class);
                    var relation = Relation.valueOf(row.getString(2));
                    boolean _ = found.computeIfAbsent(id, _ -> EnumSet.of(relation)).add(relation);
                });
        return found;
    }
}
