package org.beistand.pages;

import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.beistand.language.Actor;
import org.beistand.language.StaffId;
import org.beistand.staff.Accounts;
import org.beistand.staff.StaffMember;
import org.beistand.staff.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds out, once per request, what its page may know. */
final class UiResolver implements HandlerMethodArgumentResolver {
    private static final Actor ANYBODY = new Actor.Anonymous();

    private final MessageSource messages;
    private final Accounts accounts;
    private final Clock clock;
    private final UiSettings settings;
    private final String build;

    UiResolver(
            MessageSource messages,
            Accounts accounts,
            Clock clock,
            UiSettings settings,
            String build) {
        this.messages = messages;
        this.accounts = accounts;
        this.clock = clock;
        this.settings = settings;
        this.build = build;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Ui.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return resolve(exchange).cast(Object.class);
    }

    /** The same for whoever answers outside a handler, such as the error pages. */
    Mono<Ui> resolve(ServerWebExchange exchange) {
        var actor = exchange.getPrincipal().map(UiResolver::actor).defaultIfEmpty(ANYBODY);
        return actor.flatMap(
                a -> Mono.zip(me(a), csrf(exchange), (me, csrf) -> ui(exchange, a, me, csrf)));
    }

    private Ui ui(ServerWebExchange exchange, Actor actor, Ui.Me me, Ui.Csrf csrf) {
        var locale = exchange.getLocaleContext().getLocale();
        var words =
                new Words(
                        locale == null ? Locale.ENGLISH : locale,
                        settings.zone(),
                        messages,
                        clock.instant());
        var request = exchange.getRequest();
        return new Ui(
                words,
                actor,
                me,
                new Ui.Here(
                        request.getPath().value(),
                        csrf,
                        request.getHeaders().containsHeader("HX-Request"),
                        build,
                        position(Cookies.value(request, Cookies.POSITION)),
                        theme(request),
                        !"off".equals(Cookies.value(request, Cookies.KEYS)),
                        settings.hideAfter().toSeconds(),
                        said(exchange),
                        settings.demo()));
    }

    private String theme(ServerHttpRequest request) {
        var theme = Cookies.value(request, Cookies.THEME);
        return Set.of("light", "dark").contains(theme) ? theme : "";
    }

    /** Takes what is to be said once out of its cookie. */
    private static String said(ServerWebExchange exchange) {
        var key = Cookies.value(exchange.getRequest(), Cookies.SAID);
        if (key.matches("said\\.[a-zA-Z]{1,40}")
                && "GET".equals(exchange.getRequest().getMethod().name())) {
            exchange.getResponse().addCookie(Cookies.brief(Cookies.SAID, ""));
            return key;
        }
        return "";
    }

    private Mono<Ui.Me> me(Actor actor) {
        var id = actor.staffId();
        if (id == null) {
            return Mono.just(Ui.Me.NOBODY);
        }
        var named = Mono.fromCompletionStage(() -> accounts.named(actor, Set.of(id)));
        var teams = Mono.fromCompletionStage(() -> accounts.teams(actor));
        return Mono.zip(named, teams, (n, t) -> me(n.get(id), id, t));
    }

    private static Ui.Me me(@Nullable StaffMember member, StaffId id, java.util.List<Team> teams) {
        if (member == null) {
            return new Ui.Me(id.toString().substring(0, 8), "?", "");
        }
        var team = teams.stream().filter(t -> t.id().equals(member.team())).findFirst();
        return new Ui.Me(member.displayName(), member.initials(), team.map(Team::name).orElse(""));
    }

    private static Actor actor(Principal principal) {
        return principal instanceof Authentication a && a.getPrincipal() instanceof Actor actor
                ? actor
                : ANYBODY;
    }

    private static Mono<Ui.Csrf> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token =
                exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.<CsrfToken>empty());
        return token.map(t -> new Ui.Csrf(t.getParameterName(), t.getToken()))
                .defaultIfEmpty(Ui.Csrf.NONE);
    }

    private static @Nullable Long position(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
