package org.beistand.signin;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What a request is about, as far as there is a limit to it. */
enum Asked {
    READ,
    SEARCH,
    EXPORT,
    LIVE,
    /** Open to everybody, and each try takes long. */
    PUBLIC_FORM,
    /** Assets, and changes, which wait for each other anyway. */
    ANYTHING_ELSE;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> FORMS = Set.of("/set-password", "/first-administrator");
    private static final List<String> SEARCHES = List.of("/search", "/maybe-known", "/find");

    static Asked of(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication().value();
        if (READING.contains(request.getMethod())) {
            return path.endsWith(".csv") ? EXPORT : path.equals("/live") ? LIVE : read(path);
        }
        if (FORMS.contains(path)) {
            return PUBLIC_FORM;
        }
        return SEARCHES.stream().anyMatch(path::endsWith) ? SEARCH : ANYTHING_ELSE;
    }

    private static Asked read(String path) {
        var asset = path.contains("/ui/") || path.startsWith("/webjars/");
        return asset || path.startsWith("/actuator/") ? ANYTHING_ELSE : READ;
    }
}
