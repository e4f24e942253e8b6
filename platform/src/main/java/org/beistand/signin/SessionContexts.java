package org.beistand.signin;

import java.time.Clock;
import java.util.Optional;
import org.beistand.language.Actor;
import org.beistand.signin.Sessions.Keep;
import org.beistand.staff.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Looks up, once for each request, who sends it. Never writes: signing in and out does that. */
final class SessionContexts implements ServerSecurityContextRepository, StillSignedIn {
    private static final String FOUND = SessionContexts.class.getName();

    private final Sessions sessions;
    private final TokenTable tokens;
    private final SignInSettings settings;
    private final BlockingWork work;
    private final Clock clock;

    SessionContexts(
            Sessions sessions,
            TokenTable tokens,
            SignInSettings settings,
            BlockingWork work,
            Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        Mono<SecurityContext> known = exchange.getAttribute(FOUND);
        if (known != null) {
            return known;
        }
        var found =
                who(exchange.getRequest(), keep(exchange.getRequest()))
                        .<SecurityContext>map(SecurityContextImpl::new)
                        .cache();
        var _ = exchange.getAttributes().put(FOUND, found);
        return found;
    }

    @Override
    public Mono<Boolean> check(ServerWebExchange exchange) {
        return who(exchange.getRequest(), Keep.AS_IT_IS).hasElement();
    }

    private Mono<SignedIn> who(ServerHttpRequest request, Keep keep) {
        return switch (Credential.of(request, settings.sessionCookie())) {
            case Credential.None _ -> Mono.empty();
            case Credential.Session session ->
                    work.mono(() -> sessions.find(session.id(), keep))
                            .flatMap(Mono::justOrEmpty)
                            .map(live -> new SignedIn(live.staff(), live.preferences()));
            case Credential.Token token ->
                    work.mono(() -> client(token))
                            .flatMap(Mono::justOrEmpty)
                            .map(client -> new SignedIn(client, Preferences.DEFAULT));
        };
    }

    private Optional<Actor.ApiClient> client(Credential.Token token) {
        return tokens.client(Secrets.hash(token.secret()), clock.instant());
    }

    /** What a page asks by itself does not keep a forgotten session alive. */
    private static Keep keep(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication().value();
        var byItself =
                "/live".equals(path)
                        || "/session".equals(path)
                        || request.getHeaders().containsHeader("Beistand-Background");
        return byItself ? Keep.AS_IT_IS : Keep.ALIVE;
    }
}
