package org.beistand.signin;

import java.util.Map;
import java.util.Optional;
import org.beistand.language.Actor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in and out; the page with the form belongs to the pages. */
@RestController
final class SignInController {
    private static final String HOME = "/";

    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInSettings settings;
    private final ServerCsrfTokenRepository csrf;
    private final BlockingWork work;
    private final BlockingWork hashing;

    SignInController(
            SignIn signIn,
            Sessions sessions,
            SignInSettings settings,
            ServerCsrfTokenRepository csrf,
            BlockingWork work,
            @Qualifier(SignInConfiguration.HASHING) BlockingWork hashing) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.settings = settings;
        this.csrf = csrf;
        this.work = work;
        this.hashing = hashing;
    }

    /** Fields {@code name}, {@code password} and perhaps {@code next}. */
    @PostMapping("/login")
    Mono<Void> signIn(ServerWebExchange exchange) {
        var address = Peer.address(exchange);
        return exchange.getFormData()
                .flatMap(form ->
                        hashing.mono(() ->
                                        signIn.tryWith(
                                                field(form, "name"),
                                                field(form, "password"),
                                                address))
                                .flatMap(id -> answer(exchange, id, field(form, "next"))));
    }

    /** Ends the session at once, on every node; {@code hide} leads to a page that says little. */
    @PostMapping("/logout")
    Mono<Void> signOut(ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> signOut(exchange, field(form, "hide").isEmpty()));
    }

    private Mono<Void> signOut(ServerWebExchange exchange, boolean openly) {
        return endFormer(exchange)
                .then(csrf.saveToken(exchange, null))
                .then(
                        Mono.defer(() -> {
                            var response = exchange.getResponse();
                            response.addCookie(cookie("").maxAge(0).build());
                            response.getHeaders()
                                    .set("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
                            return Redirects.to(
                                    exchange, openly ? "/login?signed-out" : "/login?hidden");
                        }));
    }

    /** Whether somebody is signed in, and the proof to send along when changing something. */
    @GetMapping("/session")
    Mono<Map<String, Object>> session(ServerWebExchange exchange, Actor actor) {
        Mono<CsrfToken> token =
                exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        var signedIn = !(actor instanceof Actor.Anonymous);
        return token.map(CsrfToken::getToken)
                .defaultIfEmpty("")
                .map(proof -> Map.of("signedIn", signedIn, "csrf", proof));
    }

    private Mono<Void> answer(ServerWebExchange exchange, Optional<String> session, String next) {
        if (session.isEmpty()) {
            return Redirects.to(exchange, "/login?error" + Redirects.again(next));
        }
        return endFormer(exchange)
                .then(csrf.saveToken(exchange, null))
                .then(
                        Mono.defer(() -> {
                            exchange.getResponse().addCookie(cookie(session.get()).build());
                            return Redirects.to(exchange, Redirects.isOurs(next) ? next : HOME);
                        }));
    }

    private Mono<Void> endFormer(ServerWebExchange exchange) {
        var former = exchange.getRequest().getCookies().getFirst(settings.sessionCookie());
        return former == null
                ? Mono.empty()
                : work.mono(AccountWork.done(() -> sessions.end(former.getValue()))::get).then();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String id) {
        return ResponseCookie.from(settings.sessionCookie(), id)
                .path("/")
                .httpOnly(true)
                .secure(!settings.plainLoopback())
                .sameSite("Strict");
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
