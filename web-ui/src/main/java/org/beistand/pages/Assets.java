package org.beistand.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.webjars.WebJarVersionLocator;

/** Styles, scripts, icons and fonts, under an address that changes with their content. */
public final class Assets {
    /** The style sheets of every page, in their order. */
    public static final List<String> SHEETS =
            List.of(
                    "tokens.css",
                    "base.css",
                    "layout.css",
                    "controls.css",
                    "parts.css",
                    "charts.css",
                    "pages.css");

    private static final String FOLDER = "classpath:/static/ui/";

    private final String htmx;
    private final String build;

    Assets() {
        htmx = "META-INF/resources/webjars/htmx.org/" + version() + "/dist/";
        build = hash();
    }

    /** Eight hexadecimal digits over all assets. */
    String build() {
        return build;
    }

    /** Serves them for a year; nothing else may be cached at all. */
    void register(ResourceHandlerRegistry registry) {
        var forever = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler("/" + build + "/ui/lib/**")
                .addResourceLocations("classpath:/" + htmx)
                .setCacheControl(forever);
        registry.addResourceHandler("/" + build + "/ui/**")
                .addResourceLocations(FOLDER)
                .setCacheControl(forever);
    }

    private static String version() {
        var version = new WebJarVersionLocator().version("htmx.org");
        if (version == null) {
            throw new IllegalStateException("htmx is not on the class path");
        }
        return version;
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(htmx.getBytes(UTF_8));
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:/static/ui/**");
            var readable = Arrays.stream(files).filter(Resource::isReadable);
            for (var file :
                    readable.sorted(Comparator.comparing(Resource::getDescription)).toList()) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
