package org.beistand.myday.projection;

import java.time.LocalDate;
import org.beistand.language.Actor;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDayOf;
import org.beistand.myday.TeamWaiting;
import org.beistand.queryside.Asks;
import org.beistand.queryside.OrganisationDays;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** My day for programs. */
@RestController
final class MyDayController {
    private final Asks asks;
    private final OrganisationDays days;

    MyDayController(Asks asks, OrganisationDays days) {
        this.asks = asks;
        this.days = days;
    }

    @GetMapping("/api/my-day")
    Mono<MyDay> myDay(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate today,
            Actor actor,
            ServerHttpRequest request) {
        var day = today == null ? days.today() : today;
        return asks.ask(new MyDayOf(day), actor, request);
    }

    /** What waits in the team, with the lines of one kind where one is named. */
    @GetMapping("/api/team-waiting")
    Mono<TeamWaiting.Waiting> teamWaiting(
            @RequestParam(required = false) MyDay.@Nullable Kind kind,
            Actor actor,
            ServerHttpRequest request) {
        return asks.ask(new TeamWaiting(kind), actor, request);
    }
}
