package org.beistand.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Somebody who is signed in and reads pages. */
final class Browser {
    private static final Pattern PROOF = Pattern.compile("\"csrf\":\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private final String base;

    private Browser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    static Browser signedIn(int port, String name, String password)
            throws IOException, InterruptedException {
        var browser = new Browser(port);
        var proof = PROOF.matcher(browser.get("/session"));
        if (!proof.find()) {
            throw new IllegalStateException("no proof of origin");
        }
        var form = "name=" + name + "&password=" + password.replace(" ", "+");
        var request =
                HttpRequest.newBuilder(URI.create(browser.base + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", proof.group(1))
                        .POST(BodyPublishers.ofString(form))
                        .build();
        var answer = browser.http.send(request, BodyHandlers.ofString());
        if (!answer.headers().firstValue("Location").orElse("").equals("/")) {
            throw new IllegalStateException("not signed in: " + answer.statusCode());
        }
        return browser;
    }

    /** A page; one that cannot be had is an error. */
    String get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html,*/*;q=0.5")
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }
}
