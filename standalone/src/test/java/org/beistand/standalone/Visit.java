package org.beistand.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser without script: pages are opened, their forms are filled and sent. */
final class Visit implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Visit(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    static Visit signedIn(int port, String name) {
        var visit = new Visit(port);
        var form = page(visit.get("/login")).selectFirst("main form");
        var answer = visit.send(form, Map.of("name", name, "password", "beistand-demo"));
        if (answer.statusCode() != 303) {
            throw new AssertionError("not signed in: " + answer.statusCode());
        }
        return visit;
    }

    static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(to(path, headers).GET());
    }

    /** Sends a form as it stands, with some fields filled in. */
    HttpResponse<String> send(Element form, Map<String, String> filled) {
        return post(form.attr("action"), fields(form, filled));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                to(path, "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> json(String path, String body, String... headers) {
        return send(
                to(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path) {
        return send(to(path).PUT(BodyPublishers.noBody()));
    }

    /** What a browser would send of the form. */
    static Map<String, String> fields(Element form, Map<String, String> filled) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var choice = field.is("[type=checkbox], [type=radio]");
            if (!choice || field.hasAttr("checked")) {
                fields.put(field.attr("name"), value(field));
            }
        }
        fields.putAll(filled);
        return fields;
    }

    private static String value(Element field) {
        if (!field.is("select")) {
            return field.val();
        }
        var option = field.selectFirst("option[selected]");
        var chosen = option == null ? field.selectFirst("option") : option;
        return chosen == null ? "" : chosen.val();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpRequest.Builder to(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
