package org.beistand.commandside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What the Javadoc of the shared API says about its types, for readers of the HTTP API. */
final class Descriptions {
    private static final Pattern DOCUMENTED =
            Pattern.compile(
                    "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*"
                            + "(?:public\\s+)?(?:sealed\\s+)?(?:record|enum|interface)\\s+(\\w+)",
                    Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("@param\\s+(\\w+)\\s+((?:(?!@param).)*)", Pattern.DOTALL);

    private final Map<Class<?>, Map<String, String>> byFile = new ConcurrentHashMap<>();

    /** What a type is; empty when nothing is said. */
    String of(Class<?> type) {
        var text = comment(type);
        int parameters = text.indexOf("@param");
        return plain(parameters < 0 ? text : text.substring(0, parameters));
    }

    /** What a component of a record means; empty when nothing is said beyond its name. */
    String of(Class<?> record, String component) {
        var parameters = PARAMETER.matcher(comment(record));
        while (parameters.find()) {
            if (parameters.group(1).equals(component)) {
                return plain(parameters.group(2));
            }
        }
        return "";
    }

    private String comment(Class<?> type) {
        var outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return byFile.computeIfAbsent(outermost, Descriptions::read)
                .getOrDefault(type.getSimpleName(), "");
    }

    private static Map<String, String> read(Class<?> outermost) {
        var path = "/descriptions/" + outermost.getName().replace('.', '/') + ".java";
        var comments = new HashMap<String, String>();
        try (var source = outermost.getResourceAsStream(path)) {
            if (source != null) {
                var text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
                DOCUMENTED
                        .matcher(text)
                        .results()
                        .forEach(found -> comments.put(found.group(2), found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comments;
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*\\s?", "")
                .replaceAll("\\{@(?:code|link)\\s+([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
