package org.beistand.commandside;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.people.PersonId;
import org.junit.jupiter.api.Test;

/** No-contact rules over the interface for programs: who may settle them, and between whom. */
class SeparationApiIT extends PeopleByApi {

    private HttpResponse<String> impose(Actor.Staff by, UUID rule, PersonId one, PersonId other) {
        return server.post(
                by,
                "/api/separation-rules/" + rule + "/impose-separation-rule",
                """
                {"person": "%s", "role": "PROTECTED", "other": "%s", "roleOfOther": "OTHER",
                 "level": "NOT_SAME_SITE_SAME_DAY", "reason": "VIOLENCE", "text": "Told by her"}
                """
                        .formatted(one, other));
    }

    private PersonId known(Actor.Staff by) {
        var id = registered(by);
        var _ = enquiry(id);
        return new PersonId(id);
    }

    @Test
    void a_supervisor_keeps_two_people_apart_whose_records_she_sees() {
        var elsewhere = server.staff(server.team("South"), Role.SUPERVISOR);
        var one = known(worker);
        var other = known(worker);
        var stranger = new PersonId(UUID.randomUUID());
        var rule = UUID.randomUUID();

        assertStatus(impose(worker, rule, one, other), 404);
        assertStatus(impose(elsewhere, rule, one, other), 404);
        assertStatus(impose(supervisor, rule, one, stranger), 404);
        assertStatus(impose(supervisor, rule, one, other), 201);
        assertRefused(impose(supervisor, rule, one, other), "separation-rule-exists");
    }

    @Test
    void two_records_of_one_person_are_not_kept_apart() {
        var one = known(worker);
        var other = known(worker);
        assertStatus(merge(worker, other.value(), one.value()), 204);

        assertRefused(
                impose(supervisor, UUID.randomUUID(), one, other), "separation-of-one-person");
        assertRefused(impose(supervisor, UUID.randomUUID(), one, one), "separation-of-one-person");
    }

    @Test
    void a_rule_is_settled_on_the_record_of_one_of_the_two_alone() {
        var one = known(worker);
        var other = known(worker);
        var third = known(worker);
        var rule = UUID.randomUUID();
        assertStatus(impose(supervisor, rule, one, other), 201);

        assertStatus(lift(rule, third), 404);
        assertStatus(lift(rule, other), 204);
        assertRefused(lift(rule, one), "separation-not-in-force");
    }

    private HttpResponse<String> lift(UUID rule, PersonId person) {
        return server.post(
                supervisor,
                "/api/separation-rules/" + rule + "/lift-separation-rule",
                "{\"person\": \"%s\", \"reason\": \"ORDER_ENDED\", \"text\": \"It ended\"}"
                        .formatted(person));
    }
}
