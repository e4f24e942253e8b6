package org.beistand.signin;

import java.util.regex.Pattern;
import org.beistand.documents.FileSize;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The few addresses to which files are sent; nowhere else is a file read, nor more than a form. */
final class FileRoutes {
    private static final Pattern PAGE = Pattern.compile("/cases/[^/]+/documents(/[^/]+/versions)?");
    private static final Pattern API = Pattern.compile("/api/documents/[^/]+/content");

    private FileRoutes() {}

    /** Whether it is a form with a file. */
    static boolean isForm(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.POST
                && PAGE.matcher(path(request)).matches()
                && MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                        request.getHeaders().getContentType());
    }

    /** Whether it is a file and nothing else. */
    static boolean isFile(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.PUT
                && API.matcher(path(request)).matches()
                && MediaType.APPLICATION_OCTET_STREAM.isCompatibleWith(
                        request.getHeaders().getContentType());
    }

    /** Whether it says itself that it is more than is taken; a form has its fields besides. */
    static boolean isTooLarge(ServerHttpRequest request) {
        return isFile(request) && request.getHeaders().getContentLength() > FileSize.MOST;
    }

    private static String path(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication().value();
    }
}
