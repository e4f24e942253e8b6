package org.beistand.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody at a browser without scripts: keeps cookies (secure ones too, as if a proxy did TLS),
 * reads pages and fills in their forms.
 */
final class Visitor implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> sentAlong;
    private String address;

    Visitor(String address) {
        this(address, Map.of());
    }

    private Visitor(String address, Map<String, String> sentAlong) {
        this.address = address;
        this.sentAlong = sentAlong;
    }

    /** Somebody far away, as a proxy on this machine tells it. */
    static Visitor throughProxy(String address) {
        return new Visitor(
                address, Map.of("X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", "https"));
    }

    /** The same browser, after the program has moved. */
    void goTo(String newAddress) {
        address = newAddress;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The page there, or where the address leads on to. */
    Document page(String path) {
        var answer = get(path);
        for (var hops = 0; hops < 3 && answer.statusCode() == 303; hops++) {
            answer = get(answer.headers().firstValue("Location").orElseThrow());
        }
        return Jsoup.parse(answer.body(), address + path);
    }

    /** Fills in the form that stands there and sends it, with all its hidden fields. */
    HttpResponse<String> submit(Element form, Map<String, String> filledIn) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name], textarea[name], select[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(filledIn);
        var body =
                fields.entrySet().stream()
                        .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                request(form.attr("action"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));
        return send(request);
    }

    /** Sends JSON as a page's script would. */
    HttpResponse<String> post(String path, String json) {
        var proof = get("/session").body().replaceFirst(".*\"csrf\":\"([^\"]*)\".*", "$1");
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("X-XSRF-TOKEN", proof)
                        .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> signIn(String name, String password) {
        var form = page("/login").selectFirst("form[action=/login]");
        return submit(form, Map.of("name", name, "password", password));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address).resolve(path));
        sentAlong.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        var answer =
                http.sendAsync(request.build(), BodyHandlers.ofString())
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join();
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
