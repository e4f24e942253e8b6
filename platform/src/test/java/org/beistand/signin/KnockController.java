package org.beistand.signin;

import java.time.Duration;
import org.beistand.documents.Contents;
import org.beistand.language.Actor;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.VersionOutdated;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Addresses for tests to knock at. */
@RestController
class KnockController {
    record Age(int years) {
        Age {
            if (years < 0) {
                throw new InvalidValue("weight.range");
            }
        }
    }

    record Wish(String what, Age age) {}

    @GetMapping({"/api/me", "/page"})
    Mono<String> me(Actor actor) {
        return Mono.just(actor.getClass().getSimpleName() + " " + actor.staffId());
    }

    @PostMapping("/api/wishes")
    Mono<String> wish(@RequestBody Wish wish) {
        return Mono.just("granted");
    }

    @PostMapping({"/page", "/api/change"})
    Mono<String> change() {
        return Mono.just("changed");
    }

    @PutMapping("/api/change")
    Mono<String> replace() {
        return Mono.just("changed");
    }

    @DeleteMapping("/api/change")
    Mono<String> remove() {
        return Mono.just("changed");
    }

    @GetMapping("/api/fail/{how}")
    Mono<String> fail(@PathVariable String how) {
        return Mono.error(
                switch (how) {
                    case "not-possible" -> new NotPossible();
                    case "not-now" -> new NotNow();
                    case "version" -> new VersionOutdated(7);
                    default -> new IllegalStateException("canary-4711 of somebody");
                });
    }

    @GetMapping("/api/cookies")
    ResponseEntity<String> cookies(ServerHttpResponse response) {
        response.addCookie(ResponseCookie.from("one", "1").build());
        return ResponseEntity.ok().header("Set-Cookie", "two=2; Path=/").body("");
    }

    @GetMapping("/live")
    Mono<String> live() {
        return Mono.just("live");
    }

    @GetMapping("/0a1b2c3d/ui/app.js")
    ResponseEntity<String> asset() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body("");
    }

    /** Names the fields before the file, and how many bytes the file has. */
    @PostMapping({"/cases/{id}/documents", "/cases/{id}/documents/{part}/versions"})
    Mono<String> file(ServerWebExchange exchange) {
        Flux<PartEvent> parts = exchange.getRequiredAttribute(Contents.PARTS);
        return parts.reduce(
                "",
                (told, part) ->
                        part instanceof FilePartEvent
                                ? counted(told, part.content().readableByteCount())
                                : told + part.name() + " 0");
    }

    private static String counted(String told, int more) {
        var words = told.split(" ");
        return words[0] + " " + (Integer.parseInt(words[1]) + more);
    }
}
