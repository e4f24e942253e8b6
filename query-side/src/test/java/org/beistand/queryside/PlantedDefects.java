package org.beistand.queryside;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What can be broken, by which check it must be found, and at which position. */
final class PlantedDefects {
    private PlantedDefects() {}

    private static Arguments defect(String what, String check, Long position, String sql) {
        return Arguments.of(what, check, position, sql);
    }

    static Stream<Arguments> ofTheLog() {
        return Stream.of(
                defect(
                        "a fact is gone",
                        "positions",
                        200L,
                        "delete from event_store.event where position = 200"),
                defect(
                        "the last fact is gone",
                        "head",
                        400L,
                        "delete from event_store.event where position = 400"),
                defect(
                        "a fact stands twice",
                        "positions",
                        200L,
                        "alter table event_store.event drop constraint event_position,"
                                + " drop constraint event_version;"
                                + "insert into event_store.event"
                                + " select * from event_store.event where position = 200"),
                defect(
                        "the head is wrong",
                        "head",
                        401L,
                        "update event_store.event_head set position = 401"),
                defect("the head is gone", "head", 1L, "delete from event_store.event_head"),
                defect(
                        "an aggregate misses a version",
                        "versions",
                        200L,
                        "update event_store.event set version = 999 where position = 200"),
                defect(
                        "a fact's own text is broken",
                        "replay",
                        200L,
                        "update event_store.event set payload = '{' where position = 200"),
                defect(
                        "a fact's metadata are broken",
                        "receipts",
                        200L,
                        "update event_store.event set metadata = 'no' where position = 200"),
                defect(
                        "nobody knows a fact's name",
                        "replay",
                        200L,
                        "update event_store.event set name = 'advocacy.unheard-of'"
                                + " where position = 200"),
                defect(
                        "a receipt is missing",
                        "receipts",
                        200L,
                        "delete from event_store.command_receipt where position = 200"),
                defect(
                        "a receipt tells of nothing",
                        "promises",
                        999L,
                        "update event_store.command_receipt set position = 999"
                                + " where position = 200"));
    }

    static Stream<Arguments> ofAccess() {
        return Stream.of(
                relation(
                        "a case is of another team",
                        "update rules.case_access set team_id = gen_random_uuid()"
                                + " where ctid = (select min(ctid) from rules.case_access)"),
                relation(
                        "somebody sees a case without being assigned",
                        "insert into rules.assignment"
                                + " select case_id, gen_random_uuid() from rules.case_access"),
                relation(
                        "a person is in no case any more",
                        "delete from rules.person_in_case"
                                + " where ctid = (select min(ctid) from rules.person_in_case)"),
                relation(
                        "a person has another registrar",
                        "update rules.person_registrar set staff_id = gen_random_uuid()"
                                + " where ctid = (select min(ctid) from rules.person_registrar)"),
                relation(
                        "a wall that nobody built",
                        "insert into rules.wall"
                                + " select gen_random_uuid(), 'CASE', case_id"
                                + " from rules.case_access"));
    }

    private static Arguments relation(String what, String sql) {
        return defect(what, "relation", null, sql);
    }

    static Stream<Arguments> ofProcessing() {
        return Stream.of(
                defect(
                        "a token is behind",
                        "token",
                        400L,
                        "update event_store.token_entry set token = replace(token, '400', '399')"
                                + " where processor_name = 'caseload'"),
                defect(
                        "a token is no token",
                        "token",
                        1L,
                        "update event_store.token_entry set token = 'no'"
                                + " where processor_name = 'caseload'"),
                defect(
                        "a token is still a replay",
                        "token",
                        401L,
                        "update event_store.token_entry set token_type ="
                                + " 'org.axonframework.eventhandling.ReplayToken'"
                                + " where processor_name = 'myday'"),
                defect(
                        "a read model does not say where it stands",
                        "read-model",
                        null,
                        "delete from read_model.projection where name = 'myday'"),
                defect(
                        "a read model was filled by earlier rules",
                        "read-model",
                        null,
                        "update read_model.projection set version = 0 where name = 'myday'"),
                defect(
                        "a read model claims to be further",
                        "token",
                        401L,
                        "update read_model.projection set position = 401 where name = 'myday'"),
                defect(
                        "a row is another",
                        "read-model",
                        7L,
                        "update read_model.audittrail_change_a set what = 'another'"
                                + " where position = 7"));
    }
}
