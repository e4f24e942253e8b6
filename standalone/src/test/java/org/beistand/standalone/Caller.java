package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody with a browser or a token who calls the program. Every answer that any of them gets is
 * held against the headers that all answers must have (S9).
 */
final class Caller {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    static final String OCTETS = "application/octet-stream";
    static final String FORM_WITH_FILE = "multipart/form-data; boundary=x";
    private static final Pattern PROOF = Pattern.compile("\"csrf\":\"([^\"]+)\"");
    private static final Pattern VERSIONED = Pattern.compile("/[0-9a-f]{8}/ui/.+|/webjars/.+");

    private final HttpClient http;
    private final String base;
    private final String token;
    private final Map<String, String> cookies = new HashMap<>();
    private String proof = "";

    private Caller(HttpClient http, int port, String token) {
        this.http = http;
        this.base = "http://127.0.0.1:" + port;
        this.token = token;
    }

    /** What came back. */
    record Answer(int status, String location, String type, String body) {}

    /** A browser of nobody yet. */
    static Caller browser(HttpClient http, int port) {
        var caller = new Caller(http, port, "");
        caller.renewProof();
        return caller;
    }

    /** A program with a token. */
    static Caller program(HttpClient http, int port, String token) {
        return new Caller(http, port, token);
    }

    void signIn(String name, String password) {
        var answer = form("/login", Map.of("name", name, "password", password));
        assertThat(answer.location()).as("sign-in of " + name).isEqualTo("/");
        renewProof();
    }

    String proof() {
        return proof;
    }

    boolean signedIn() {
        return !token.isEmpty() || get("/session").body().contains("\"signedIn\":true");
    }

    private void renewProof() {
        var found = PROOF.matcher(get("/session").body());
        assertThat(found.find()).isTrue();
        proof = found.group(1);
    }

    Answer get(String path) {
        return send("GET", path, null, null, List.of());
    }

    Answer form(String path, Map<String, String> fields) {
        var parts = new ArrayList<String>();
        fields.forEach((name, value) -> parts.add(name + "=" + encoded(value)));
        return send("POST", path, FORM, String.join("&", parts), proving());
    }

    /** What proves that a page of ours sent it. */
    List<String> proving() {
        return token.isEmpty() ? List.of("X-XSRF-TOKEN", proof) : List.of();
    }

    Answer send(String method, String path, String type, String body, List<String> headers) {
        var accept = path.startsWith("/api/") ? JSON : "text/html,*/*;q=0.5";
        return sendFor(accept, method, path, type, body, headers);
    }

    Answer sendFor(
            String accept,
            String method,
            String path,
            String type,
            String body,
            List<String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(10))
                        .header("Accept", accept)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        } else if (!cookies.isEmpty()) {
            var all = new ArrayList<String>();
            cookies.forEach((name, value) -> all.add(name + "=" + value));
            request.header("Cookie", String.join("; ", all));
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return answer(path, request.build());
    }

    private Answer answer(String path, HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                demandCare(path, response);
                keepCookies(response);
                var type = response.headers().firstValue("Content-Type").orElse("");
                var text =
                        type.startsWith("text/event-stream")
                                ? ""
                                : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                var location = response.headers().firstValue("Location").orElse("");
                return new Answer(response.statusCode(), location, type, text);
            }
        } catch (HttpTimeoutException e) {
            return new Answer(0, "", "", "no answer in time");
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keepCookies(HttpResponse<?> response) {
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else if (!pair[0].equals("said")) {
                cookies.put(pair[0], pair[1]);
            }
        }
    }

    private static void demandCare(String path, HttpResponse<?> response) {
        var headers = response.headers();
        var policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .as(path)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval");
        assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        if (!VERSIONED.matcher(path).matches() || response.statusCode() != 200) {
            assertThat(headers.firstValue("Cache-Control")).as(path).contains("no-store");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
