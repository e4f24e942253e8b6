package org.beistand.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.staff.Accounts;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;

/** One node with nothing but the edge and a few addresses to knock at. */
final class EdgeNode implements AutoCloseable {
    static final Actor SYSTEM = new Actor.SystemProcess("test", null);
    static final TeamId TEAM = new TeamId(new UUID(5, 5));
    static final String PASSWORD = "a long enough password";

    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final WebTestClient client;
    final Accounts accounts;

    @Configuration
    @EnableWebFlux
    @ComponentScan({"org.beistand.adminrecord", "org.beistand.signin", "org.beistand.problems"})
    static class Edge {}

    EdgeNode(TestDatabase database, MovableClock clock, String... properties) {
        var settings = new HashMap<String, Object>();
        settings.put("beistand.signin.plain-loopback", "true");
        settings.put("server.address", "127.0.0.1");
        settings.put("beistand.signin.print-link", "false");
        for (var property : properties) {
            settings.put(property.split("=")[0], property.split("=")[1]);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", settings));
        context.registerBean(
                "database",
                DataSource.class,
                database::app,
                bean -> ((AbstractBeanDefinition) bean).setDestroyMethodName(""));
        context.registerBean("clock", Clock.class, () -> clock);
        Supplier<UUID> ids = UUID::randomUUID;
        context.registerBean("randomIds", Supplier.class, () -> ids);
        context.register(Edge.class);
        context.refresh();
        client =
                WebTestClient.bindToApplicationContext(context)
                        .configureClient()
                        .responseTimeout(Duration.ofSeconds(20))
                        .filter(new EveryAnswerIsCareful())
                        .build();
        accounts = context.getBean(Accounts.class);
    }

    /** An account with the password, in the one team. */
    @CanIgnoreReturnValue
    StaffId account(String name, Role... roles) {
        result(accounts.createTeam(SYSTEM, new Team(TEAM, "North")));
        var id = new StaffId(UUID.randomUUID());
        var link =
                result(
                        accounts.create(
                                SYSTEM,
                                id,
                                new SignInName(name),
                                new StaffDetails(name, TEAM, Set.of(roles), Set.of(), 100)));
        result(accounts.setPassword(token(link.path()), new Password(PASSWORD)));
        return id;
    }

    static String token(String path) {
        return path.substring(path.indexOf('=') + 1);
    }

    @CanIgnoreReturnValue
    static <T> T result(CompletionStage<T> stage) {
        try {
            return ((Future<T>) stage.toCompletableFuture()).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause instanceof CompletionException c && c.getCause() != null
                        ? (RuntimeException) c.getCause()
                        : cause;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a browser keeps after looking at a page: the proof in its cookie and in the page. */
    record Proof(String cookie, String token) {}

    Proof proof(String session) {
        var answer =
                client.get()
                        .uri("/session")
                        .cookie("sid", session)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(Map.class)
                        .returnResult();
        var cookie = answer.getResponseCookies().getFirst("csrf");
        return new Proof(
                cookie == null ? "" : cookie.getValue(),
                String.valueOf(answer.getResponseBody().get("csrf")));
    }

    WebTestClient.ResponseSpec tryToSignIn(String name, String password) {
        var proof = proof("");
        return client.post()
                .uri("/login")
                .cookie("csrf", proof.cookie())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("_csrf=" + proof.token() + "&name=" + name + "&password=" + password)
                .exchange();
    }

    /** The session's id. */
    String signIn(String name) {
        var answer = tryToSignIn(name, PASSWORD.replace(' ', '+')).returnResult(Void.class);
        return answer.getResponseCookies().getFirst("sid").getValue();
    }

    int statusFor(String session) {
        return client.get()
                .uri("/api/me")
                .cookie("sid", session)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    @Override
    public void close() {
        context.close();
    }
}
