package org.beistand.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.beistand.demo.DemoStories;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingMethod;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** R13: whoever walks through the whole program never makes an event loop wait. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoBlockingIT {
    private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();
    private static final int PAGES = 60;
    private static final int FORMS = 12;

    @TempDir static Path folder;
    private static TestDatabase database;
    private static ConfigurableApplicationContext program;
    private Visitor visitor;

    @BeforeAll
    static void serve_under_watch() {
        BlockHound.install(builder -> builder.blockingMethodCallback(NoBlockingIT::blocked));
        // threads that waited for work meanwhile would go on with code that is not watched rightly
        Schedulers.shutdownNow();
        database = TestPostgres.fresh();
        var settings = new HashMap<String, Object>();
        for (var property : database.properties()) {
            var pair = property.split("=", 2);
            settings.put(pair[0], pair[1]);
        }
        settings.put("beistand.keys.file", folder.resolve("master.key").toString());
        settings.put("beistand.demo", true);
        settings.put("beistand.signin.plain-loopback", true);
        settings.put("beistand.signin.print-link", false);
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", 0);
        program = BeistandApplication.serve(settings);
        var _ = program.getBean(DemoStories.class).tell();
    }

    @AfterAll
    static void stop() {
        program.close();
        database.close();
    }

    private static void blocked(BlockingMethod method) {
        FOUND.add(
                method
                        + " on "
                        + Thread.currentThread().getName()
                        + StackWalker.getInstance()
                                .walk(frames ->
                                        frames.skip(2)
                                                .limit(40)
                                                .map(frame -> "\n    " + frame)
                                                .collect(joining())));
    }

    @BeforeEach
    void nothing_found_yet() {
        FOUND.clear();
        var port = ((WebServerApplicationContext) program).getWebServer().getPort();
        visitor = new Visitor("http://127.0.0.1:" + port);
    }

    private static RequestMappingHandlerMapping routes() {
        return program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    private static String found() {
        return String.join("\n\n", FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseworker", "supervisor", "auditor", "admin"})
    void pages_and_forms_wait_on_no_event_loop(String name) {
        assertThat(visitor.signIn(name, DemoStories.PASSWORD).headers().firstValue("Location"))
                .hasValue("/");

        var pages = walk();

        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(found()).isEmpty();
    }

    /** Goes wherever links lead, and sends some of the forms it meets, right or wrong. */
    private Set<String> walk() {
        var seen = new LinkedHashSet<String>(Set.of("/"));
        var next = new ArrayDeque<>(seen);
        var forms = new LinkedHashSet<String>();
        while (!next.isEmpty() && seen.size() < PAGES) {
            var page = visitor.page(next.remove());
            for (var link : page.select("a[href^=/]")) {
                var path = link.attr("href").replaceFirst("#.*", "");
                if (!path.startsWith("//") && seen.add(path)) {
                    next.add(path);
                }
            }
            sendForms(page, forms);
        }
        return seen;
    }

    private void sendForms(Document page, Set<String> sent) {
        for (var form : page.select("form[method=post][action^=/]")) {
            var kind = form.attr("action").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
            if (!kind.equals("/logout") && sent.size() < FORMS && sent.add(kind)) {
                send(form);
            }
        }
    }

    private void send(Element form) {
        var words = new HashMap<String, String>();
        form.select("textarea[name]").forEach(field -> words.put(field.attr("name"), "Words"));
        assertThat(visitor.submit(form, words).statusCode()).isLessThan(500);
    }

    @Test
    void questions_and_commands_of_the_interface_wait_on_no_event_loop() {
        var _ = visitor.signIn("caseworker", DemoStories.PASSWORD);
        var paths =
                routes().getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
                        .map(Object::toString)
                        .filter(path -> path.startsWith("/api/"))
                        .map(path ->
                                path.replaceAll(
                                        "\\{[^}]*}", "00000000-0000-4000-8000-000000000000"))
                        .toList();

        for (var path : paths) {
            assertThat(visitor.get(path).statusCode()).as(path).isLessThan(500);
        }
        var _ = visitor.post("/api/cases/00000000-0000-4000-8000-000000000000/start-triage", "{}");
        var _ = visitor.get("/v3/api-docs");
        var _ = visitor.get("/actuator/health/readiness");

        assertThat(paths).isNotEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void a_planted_blocking_call_is_found() throws Exception {
        var mapping = routes();
        // a page that is open to all: others have left the event loop when the handler runs
        var planted = RequestMappingInfo.paths("/problems/planted/sleep").build();
        mapping.registerMapping(planted, new Planted(), Planted.class.getMethod("sleep"));

        assertThat(visitor.get("/problems/planted/sleep").statusCode()).isEqualTo(200);

        mapping.unregisterMapping(planted);
        assertThat(found()).contains("sleep");
    }

    /** A handler that does what none may. */
    static final class Planted {
        @ResponseBody
        public Mono<Map<String, String>> sleep() throws InterruptedException {
            Thread.sleep(1);
            return Mono.just(Map.of());
        }
    }
}
