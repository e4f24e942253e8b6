package org.beistand.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file is called where it is handed out: letters, digits and a few marks that no system
 * takes for anything else, ending as its content demands.
 */
public record FileName(String text) {
    private static final int LONGEST = 100;
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._,()+-]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9 ._,()+-]+");
    private static final Pattern DOTS = Pattern.compile("^[. ]+|[. ]+$|\\.(?=\\.)");

    /** Names that some systems take for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(com|lpt)[0-9]");

    /** The file's name, made of what its document is called. */
    public static FileName of(String called, ContentType type) {
        var ending = "." + type.extension();
        var name = DOTS.matcher(UNSAFE.matcher(called).replaceAll("_")).replaceAll("");
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            name = name.substring(0, name.length() - ending.length());
        }
        if (name.length() > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST)));
        }
        return new FileName((isNoName(name) ? "_" + name : name) + ending);
    }

    private static boolean isNoName(String name) {
        var stem = name.toLowerCase(Locale.ROOT).split("\\.", 2)[0].strip();
        return stem.isEmpty() || DEVICES.contains(stem) || NUMBERED_DEVICE.matcher(stem).matches();
    }

    /** The header that makes a browser save it (RFC 6266), readable for old ones too. */
    public String disposition() {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(NOT_ASCII.matcher(plain).replaceAll("_"), encoded.replace("*", "%2A"));
    }
}
