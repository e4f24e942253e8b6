package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.beistand.access.Gate;
import org.beistand.language.ErasableUnit;
import org.beistand.people.PersonId;
import org.beistand.sealing.Sealing;
import org.junit.jupiter.api.Test;

/** People over the interface for programs: whom they belong to, and to whom they are closed. */
class PeopleApiIT extends PeopleByApi {
    @Test
    void a_relationship_names_only_whom_both_may_be_seen_by_who_records_it() {
        var person = registered(worker);
        var other = registered(worker);
        var foreign = registered(supervisor);

        assertStatus(relate(worker, person, other, "SIBLING"), 204);
        assertStatus(relate(worker, person, foreign, "SIBLING"), 404);
        assertStatus(relate(worker, person, UUID.randomUUID(), "SIBLING"), 404);
        assertStatus(relate(colleague, person, other, "PARENT"), 404);
    }

    @Test
    void a_record_closed_to_somebody_is_closed_with_every_case_that_names_the_person() {
        var person = registered(worker);
        var caseId = enquiry(person);
        assertStatus(raise(colleague, caseId), 204);

        assertStatus(close(person, colleague, "CLOSE_PERSON"), 204);

        assertStatus(raise(colleague, caseId), 404);
        assertStatus(raise(worker, caseId), 204);
    }

    @Test
    void whoever_is_family_of_a_member_of_staff_is_closed_to_them_whichever_comes_first() {
        var own = registered(worker);
        var before = registered(worker);
        var after = registered(worker);
        var neighbour = registered(worker);
        assertStatus(relate(worker, before, own, "PARENT"), 204);
        var ownCase = enquiry(own);
        var cases = new UUID[] {enquiry(before), enquiry(after), enquiry(neighbour)};

        assertStatus(close(own, colleague, "OWN_RECORD"), 204);
        assertStatus(relate(worker, own, after, "SIBLING"), 204);
        assertStatus(relate(worker, own, neighbour, "NEIGHBOUR"), 204);

        assertStatus(raise(colleague, ownCase), 404);
        assertStatus(raise(colleague, cases[0]), 404);
        assertStatus(raise(colleague, cases[1]), 404);
        assertStatus(raise(colleague, cases[2]), 204);
    }

    @Test
    void a_merge_is_for_who_may_see_both_and_makes_neither_chains_nor_rings() {
        var one = registered(worker);
        var two = registered(worker);
        var three = registered(worker);
        var foreign = registered(supervisor);

        assertStatus(merge(worker, one, foreign), 404);
        assertStatus(merge(colleague, one, two), 404);
        assertStatus(merge(worker, one, UUID.randomUUID()), 404);
        assertRefused(merge(worker, one, one), "merged-with-herself");
        assertStatus(merge(worker, one, two), 204);
        assertRefused(merge(worker, one, three), "already-merged");
        assertRefused(merge(worker, two, one), "already-merged");
        assertRefused(merge(worker, two, three), "already-merged");
        assertRefused(merge(worker, three, one), "already-merged");
        assertStatus(merge(worker, three, two), 204);
    }

    @Test
    void a_merge_is_undone_and_made_again_until_the_record_is_erased() {
        var one = registered(worker);
        var two = registered(worker);
        assertRefused(reverse(one, two), "not-merged");
        assertStatus(merge(worker, one, two), 204);
        assertStatus(reverse(one, two), 204);
        assertRefused(reverse(one, two), "not-merged");
        assertStatus(merge(worker, one, two), 204);

        server.part(Sealing.class).forget(ErasableUnit.person(new PersonId(one)));

        assertRefused(reverse(one, two), "merge-is-for-good");
    }

    @Test
    void people_who_are_related_to_each_other_are_two() {
        var one = registered(worker);
        var two = registered(worker);
        var twin = registered(worker);
        assertStatus(relate(worker, one, two, "IN_CONFLICT"), 204);

        assertRefused(merge(worker, one, two), "people-stand-apart");
        assertRefused(merge(worker, two, one), "people-stand-apart");
        assertStatus(merge(worker, twin, two), 204);
        assertRefused(relate(worker, twin, two, "SIBLING"), "related-to-herself");
        assertRefused(merge(worker, one, two), "people-stand-apart");
    }

    @Test
    void of_two_merges_at_once_that_exclude_each_other_one_is_refused() {
        var one = registered(worker);
        var two = registered(worker);
        var both =
                List.of(server.sendLater(merging(one, two)), server.sendLater(merging(two, one)));

        var statuses = both.stream().map(f -> f.join().statusCode()).sorted().toList();

        assertThat(statuses).containsExactly(204, 409);
    }

    @Test
    void what_closes_one_record_closes_those_it_is_merged_with_until_that_is_undone() {
        var one = registered(worker);
        var two = registered(worker);
        var cases = List.of(enquiry(one), enquiry(two));
        assertStatus(merge(worker, one, two), 204);

        assertStatus(close(two, colleague, "RELATIVE"), 204);

        assertStatus(raise(colleague, cases.getFirst()), 404);
        assertStatus(raise(colleague, cases.getLast()), 404);
        assertStatus(reverse(one, two), 204);
        assertStatus(raise(colleague, cases.getFirst()), 204);
        assertStatus(raise(colleague, cases.getLast()), 404);
    }

    @Test
    void nobody_stands_on_both_sides_of_a_case_under_whichever_record() {
        var client = registered(worker);
        var twin = registered(worker);
        var other = registered(worker);
        var caseId = enquiry(client);

        assertRefused(involve(caseId, client, "OPPONENT"), "role-not-possible");
        assertStatus(involve(caseId, client, "COMPLAINANT"), 204);
        assertStatus(involve(caseId, other, "OPPONENT"), 204);
        assertRefused(involve(caseId, other, "OPPONENT"), "role-held-already");
        assertRefused(involve(caseId, other, "RELATIVE"), "role-not-possible");
        assertRefused(merge(worker, other, client), "merge-not-possible");
        assertStatus(merge(worker, twin, client), 204);
        assertRefused(involve(caseId, twin, "OPPONENT"), "role-not-possible");
        assertStatus(role(caseId, "release-person", other, "OPPONENT"), 204);
        assertRefused(role(caseId, "release-person", other, "OPPONENT"), "role-not-held");
        assertStatus(merge(worker, other, client), 204);
    }

    @Test
    void a_role_opens_no_clients_record_and_its_wall_closes_the_case() {
        var client = registered(worker);
        var opponent = registered(worker);
        var caseId = enquiry(client);
        assertStatus(involve(caseId, opponent, "OPPONENT"), 204);
        var sees = server.part(Gate.class).visiblePeople(colleague).byId().keySet();
        assertThat(sees).contains(client, opponent);
        var elsewhere = enquiry(opponent);
        assertStatus(
                server.post(supervisor, "/api/cases/" + elsewhere + "/build-wall", wall()), 204);

        assertThat(server.part(Gate.class).visiblePeople(colleague).byId().keySet())
                .contains(client)
                .doesNotContain(opponent);
        assertStatus(raise(colleague, caseId), 204);
        assertStatus(close(opponent, colleague, "CLOSE_PERSON"), 204);
        assertStatus(raise(colleague, caseId), 404);
    }

    @Test
    void a_case_is_sorted_only_between_people_who_were_merged() {
        var one = registered(worker);
        var two = registered(worker);
        var third = registered(worker);
        var caseId = enquiry(two);
        assertStatus(merge(worker, one, two), 204);
        assertStatus(reverse(one, two), 204);

        assertRefused(correct(caseId, third), "client-already-named");
        assertStatus(correct(caseId, one), 204);

        var roles =
                server.sql()
                        .sql("select person_id, held from rules.role_in_case where case_id = ?")
                        .param(caseId)
                        .query((row, _) -> row.getObject(1) + " " + row.getBoolean(2))
                        .list();
        assertThat(roles).containsExactlyInAnyOrder(two + " false", one + " true");
        assertStatus(correct(caseId, two), 204);
    }
}
