package org.beistand.commandside;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.junit.jupiter.api.Test;

/** Sites and meeting spaces over the interface for programs. */
class SpacesApiIT extends PeopleByApi {
    private static final String SITE =
            """
            {"site": {"name": "House", "address": "Street 1", "confidential": true, "accessPoints": []}}
            """;

    private Actor.Staff manager() {
        return server.staff(server.team("House " + UUID.randomUUID()), Role.SPACE_MANAGER);
    }

    private HttpResponse<String> site(Actor.Staff by, UUID id, String command) {
        return server.post(by, "/api/sites/" + id + "/" + command, SITE);
    }

    private HttpResponse<String> space(Actor.Staff by, UUID id, UUID site) {
        return server.post(
                by,
                "/api/meeting-spaces/" + id + "/register-space",
                """
                {"siteId": "%s", "space": {"name": "Linden", "floor": 0, "capacity": 8,
                 "features": ["ALARM"], "equipment": [], "hours": {"days": []},
                 "buffers": {"before": 15, "after": 15}, "onRequest": false,
                 "bookableBy": ["MEDIATOR"]}}
                """
                        .formatted(site));
    }

    private HttpResponse<String> block(Actor.Staff by, UUID space, UUID block, String until) {
        return server.post(
                by,
                "/api/meeting-spaces/" + space + "/block-space",
                """
                {"blockId": "%s", "span": {"from": "2090-01-02T08:00:00Z", "until": "%s"},
                 "reason": "CLEANING", "exceptFor": [], "text": "Windows"}
                """
                        .formatted(block, until));
    }

    @Test
    void space_managers_alone_look_after_houses_and_rooms() {
        var manager = manager();
        var site = UUID.randomUUID();
        var space = UUID.randomUUID();

        assertStatus(site(supervisor, site, "register-site"), 404);
        assertStatus(site(manager, site, "register-site"), 201);
        assertStatus(site(manager, site, "change-site"), 204);
        assertStatus(space(worker, space, site), 404);
        assertStatus(space(manager, space, site), 201);
        assertStatus(block(worker, space, UUID.randomUUID(), "2090-01-02T12:00:00Z"), 404);
        assertStatus(block(manager, space, UUID.randomUUID(), "2090-01-02T12:00:00Z"), 204);
    }

    @Test
    void ids_lead_where_they_should_and_are_used_once() {
        var manager = manager();
        var site = UUID.randomUUID();
        var space = UUID.randomUUID();
        var block = UUID.randomUUID();

        assertStatus(site(manager, site, "change-site"), 404);
        assertStatus(site(manager, site, "register-site"), 201);
        assertRefused(site(manager, site, "register-site"), "site-already-registered");
        assertRefused(space(manager, space, UUID.randomUUID()), "site-unknown");
        assertStatus(space(manager, space, site), 201);
        assertRefused(space(manager, space, site), "space-already-registered");
        assertStatus(block(manager, space, block, "2090-01-02T12:00:00Z"), 204);
        assertRefused(block(manager, space, block, "2090-01-03T12:00:00Z"), "space-id-used");
        assertRefused(site(manager, block, "register-site"), "site-id-used");
    }

    @Test
    void what_cannot_be_is_refused() {
        var manager = manager();
        var site = UUID.randomUUID();
        var space = UUID.randomUUID();
        assertStatus(site(manager, site, "register-site"), 201);
        assertStatus(space(manager, space, site), 201);

        assertStatus(block(manager, space, UUID.randomUUID(), "2090-01-02T08:00:00Z"), 422);
        assertStatus(block(manager, space, UUID.randomUUID(), "2090-01-01T08:00:00Z"), 422);
        assertStatus(
                server.post(
                        manager,
                        "/api/meeting-spaces/" + space + "/set-opening-of-day",
                        """
                        {"day": "2090-01-02", "times": [{"from": "09:00", "until": "12:00"},
                         {"from": "11:00", "until": "13:00"}]}
                        """),
                422);
    }
}
