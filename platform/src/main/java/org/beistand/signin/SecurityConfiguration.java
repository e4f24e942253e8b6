package org.beistand.signin;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.beistand.language.Role;
import org.beistand.problems.ProblemAnswers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;

/** The filters every request passes, in their order. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {
    private static final List<String> OPEN =
            List.of(
                    "/login",
                    "/logout",
                    "/session",
                    "/first-administrator",
                    "/set-password",
                    "/problems/**",
                    "/language",
                    "/*/ui/**",
                    "/favicon.ico",
                    "/actuator/health/liveness",
                    "/actuator/health/readiness");

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    BehindProxy behindProxy(
            @Value("${beistand.proxy:}") String proxies,
            SecurityHeaders headers,
            ProblemAnswers answers) {
        return new BehindProxy(proxies, headers, answers);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityHeaders securityHeaders(SignInSettings settings) {
        return new SecurityHeaders(settings);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    TimeLimit timeLimit(DataSource database) {
        return new TimeLimit(new DatabasePulse(database));
    }

    @Bean
    PublicRoutes signInRoutes() {
        return () -> OPEN;
    }

    @Bean
    ServerCsrfTokenRepository csrfTokens(SignInSettings settings) {
        var tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieName(settings.csrfCookie());
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).secure(!settings.plainLoopback()).sameSite("Strict"));
        return tokens;
    }

    @Bean
    SecurityWebFilterChain securityChain(
            ServerHttpSecurity http,
            SessionContexts contexts,
            ServerCsrfTokenRepository tokens,
            SignInAgain again,
            Doors doors) {
        var proof = new XorServerCsrfTokenRequestAttributeHandler();
        return http.headers(HeaderSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(contexts)
                .addFilterBefore(doors.ownPagesOnly(), SecurityWebFiltersOrder.CSRF)
                .addFilterBefore(new FirstPartProof(), SecurityWebFiltersOrder.CSRF)
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokens)
                                .csrfTokenRequestHandler(proof)
                                .requireCsrfProtectionMatcher(withoutBearer())
                                .accessDeniedHandler(again))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(again).accessDeniedHandler(again))
                .authorizeExchange(x -> admit(x, doors))
                .build();
    }

    private static void admit(AuthorizeExchangeSpec exchanges, Doors doors) {
        var _ =
                exchanges
                        .pathMatchers(doors.open())
                        .permitAll()
                        .pathMatchers("/actuator/**")
                        .access(SecurityConfiguration::administrator)
                        .anyExchange()
                        .authenticated();
    }

    /** How the program fares is for those who run it, or for a token of theirs. */
    private static Mono<AuthorizationResult> administrator(
            Mono<Authentication> who, AuthorizationContext context) {
        return who.map(a ->
                new AuthorizationDecision(
                        a instanceof SignedIn signedIn
                                && signedIn.actor().has(Role.ADMINISTRATOR)));
    }

    /** Which addresses are open, and the filter that keeps foreign pages away. */
    record Doors(String[] open, OwnPagesOnly ownPagesOnly) {}

    @Bean
    Doors doors(ObjectProvider<PublicRoutes> routes, ProblemAnswers answers) {
        var open = new ArrayList<String>();
        routes.orderedStream().forEach(r -> open.addAll(r.patterns()));
        return new Doors(open.toArray(String[]::new), new OwnPagesOnly(answers));
    }

    @Bean
    SignInAgain signInAgain(ProblemAnswers answers, SignInSettings settings) {
        return new SignInAgain(answers, settings);
    }

    @Bean
    WebFluxConfigurer edge() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new ActorArgument());
            }

            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs().maxInMemorySize(OwnPagesOnly.LARGEST_BODY);
            }
        };
    }

    private static ServerWebExchangeMatcher withoutBearer() {
        ServerWebExchangeMatcher noBearer =
                exchange ->
                        Credential.bears(exchange.getRequest())
                                ? MatchResult.notMatch()
                                : MatchResult.match();
        return new AndServerWebExchangeMatcher(CsrfWebFilter.DEFAULT_CSRF_MATCHER, noBearer);
    }
}
