package org.beistand.pages.testing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.language.Queries;
import org.beistand.language.Workspace;
import org.beistand.staff.Absences;
import org.beistand.staff.Accounts;
import org.beistand.staff.Snippets;
import org.beistand.staff.StaffMember;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The pages over invented answers, for tests and for looking at them: {@code
 * ?as=GO&lang=de&theme=dark} signs in by initials and chooses language and theme.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class TestApplication {
    /** Starts it for a look. */
    public static void main(String[] args) {
        var unused = SpringApplication.run(TestApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(FakeOrganisation.NOW, ZoneOffset.UTC);
    }

    @Bean
    Supplier<UUID> randomIds() {
        return UUID::randomUUID;
    }

    @Bean
    FakeCommands commands() {
        return new FakeCommands();
    }

    @Bean
    FakeShared shared(FakeCommands commands) {
        return new FakeShared(commands);
    }

    @Bean
    Snippets snippets() {
        return new FakeSnippets();
    }

    @Bean
    Queries queries() {
        return new FakeQueries();
    }

    @Bean
    org.beistand.documents.Contents contents() {
        return new FakeContents();
    }

    @Bean
    Workspace workspace() {
        return new FakeWorkspace();
    }

    @Bean
    Absences absences() {
        return new FakeAbsences();
    }

    @Bean
    Accounts accounts() {
        return new FakeAccounts();
    }

    @Bean
    SecurityWebFilterChain open(ServerHttpSecurity http) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(h ->
                        h.contentSecurityPolicy(c ->
                                c.policyDirectives(
                                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .addFilterAt(TestApplication::signIn, SecurityWebFiltersOrder.AUTHENTICATION)
                .build();
    }

    @Bean
    WebFilter cookiesFromTheAddress() {
        return (exchange, chain) ->
                chain.filter(
                        new InLanguage(exchange.mutate().request(new Chosen(exchange)).build()));
    }

    private static Mono<Void> signIn(ServerWebExchange exchange, WebFilterChain chain) {
        var as = exchange.getRequest().getQueryParams().getOrDefault("as", List.of());
        var initials = as.isEmpty() ? "ML" : as.getFirst();
        return FakeOrganisation.STAFF.stream()
                .filter(m -> m.initials().equals(initials))
                .findFirst()
                .map(m ->
                        chain.filter(exchange.mutate().principal(Mono.just(token(m))).build())
                                .contextWrite(
                                        ReactiveSecurityContextHolder.withAuthentication(token(m))))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static UsernamePasswordAuthenticationToken token(StaffMember member) {
        return UsernamePasswordAuthenticationToken.authenticated(
                FakeOrganisation.actor(member), null, List.of());
    }

    /** A page in the language of its address. */
    private static final class InLanguage extends ServerWebExchangeDecorator {
        InLanguage(ServerWebExchange exchange) {
            super(exchange);
        }

        @Override
        public LocaleContext getLocaleContext() {
            var lang = getRequest().getQueryParams().getFirst("lang");
            return lang == null
                    ? super.getLocaleContext()
                    : new SimpleLocaleContext(Locale.forLanguageTag(lang));
        }
    }

    /** A request with language and theme from its address. */
    private static final class Chosen extends ServerHttpRequestDecorator {
        Chosen(ServerWebExchange exchange) {
            super(exchange.getRequest());
        }

        @Override
        public MultiValueMap<String, HttpCookie> getCookies() {
            var cookies = new LinkedMultiValueMap<>(super.getCookies());
            for (var name : List.of("lang", "theme")) {
                var chosen = getQueryParams().getFirst(name);
                if (chosen != null) {
                    cookies.set(name, new HttpCookie(name, chosen));
                }
            }
            return CollectionUtils.unmodifiableMultiValueMap(cookies);
        }
    }
}
