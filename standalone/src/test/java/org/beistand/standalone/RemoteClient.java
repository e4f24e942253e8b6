package org.beistand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.platform.Json;

/** Somebody at a browser, or a program with a token. */
final class RemoteClient implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(Redirect.NEVER)
                    .build();
    private final String address;
    private final String token;

    RemoteClient(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Posts a form with the proof that the page it stands on would carry. */
    int form(String path, Map<String, String> fields) {
        var proof = Json.edge().readTree(get("/session").body()).get("csrf").asString();
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", proof);
        return unproven(path, all);
    }

    /** Posts a form as it is. */
    int unproven(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                        .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", body).statusCode();
    }

    /** Posts a form with a file, the proof first as on our pages. */
    HttpResponse<String> file(String path, Map<String, String> fields, String name, String file) {
        var proof = Json.edge().readTree(get("/session").body()).get("csrf").asString();
        var body = new StringBuilder(part("_csrf", proof));
        fields.forEach((field, value) -> body.append(part(field, value)));
        body.append(part("file\"; filename=\"" + name, file)).append("--x--\r\n");
        return send(path, "multipart/form-data; boundary=x", body.toString());
    }

    private static String part(String name, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, content);
    }

    /** Puts the bytes of a file. */
    HttpResponse<String> put(String path, String file) {
        return send(
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofString(file)));
    }

    /** A command, or a question that is asked by POST. */
    int json(String path, String body) {
        return send(path, "application/json", body).statusCode();
    }

    /** Posts anything. */
    HttpResponse<String> send(String path, String type, String body) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** What stands there when everything is known that this answer brought about. */
    HttpResponse<String> getAfter(HttpResponse<?> change, String path) {
        var position = change.headers().firstValue("Beistand-Position").orElseThrow();
        return send(request(path).header("Beistand-At-Least", position).GET());
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
