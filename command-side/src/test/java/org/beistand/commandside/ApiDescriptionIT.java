package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.platform.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionIT {
    private RunningCommandSide server;
    private Actor.Staff worker;

    @BeforeAll
    void start() {
        server = RunningCommandSide.start();
        worker = server.staff(server.team("North"), Role.CASE_WORKER);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_description_is_openapi_3_1_and_tells_every_command() {
        var answer = server.send(server.request(worker, "/v3/api-docs").GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        var api = Json.edge().readTree(answer.body());
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.get("paths").propertyNames())
                .contains("/api/cases/{id}/record-interaction", "/api/people/{id}/register-person")
                .doesNotContain("/api/{noun}/{id}/{command}");
        assertThat(api.get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/"));
        var body =
                api.at(
                        "/paths/~1api~1cases~1{id}~1record-interaction/post/requestBody/content"
                                + "/application~1json/schema");
        assertThat(body.at("/properties/contact/$ref").asString())
                .isEqualTo("#/components/schemas/Contact");
        assertThat(body.at("/properties/occurredAt/format").asString()).isEqualTo("date-time");
    }

    @Test
    void only_who_is_signed_in_reads_it() {
        var nobody =
                server.request(worker, "/v3/api-docs").setHeader("Authorization", "Bearer bst_x");
        assertThat(server.send(nobody.GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void the_page_that_shows_it_needs_nothing_from_elsewhere() {
        var page = server.send(server.request(worker, "/api-docs/index.html").GET());
        assertThat(page.statusCode()).isEqualTo(200);
        var parts =
                Pattern.compile("(?:src|href)=\"(/[^\"]+)\"")
                        .matcher(page.body())
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(parts).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.body()).doesNotContain("http:", "https:", "style=", "onload=");
        for (var part : parts) {
            assertThat(server.send(server.request(worker, part).GET()).statusCode())
                    .as(part)
                    .isEqualTo(200);
        }
    }

    @Test
    void the_page_of_the_maker_with_its_foreign_example_is_not_served() {
        for (var path : List.of("/swagger-ui/index.html", "/swagger-ui.html")) {
            assertThat(server.send(server.request(worker, path).GET()).statusCode()).isEqualTo(404);
        }
    }
}
