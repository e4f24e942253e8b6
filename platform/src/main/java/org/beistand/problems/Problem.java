package org.beistand.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beistand.language.TypedId;
import org.jspecify.annotations.Nullable;

/**
 * A problem document of RFC 9457.
 *
 * @param code the last part of its type; leads to a page that explains it
 * @param members what else there is to say, in ids, codes, times and numbers
 * @param retryAfter seconds after which trying again makes sense
 */
public record Problem(
        String code,
        int status,
        String title,
        String detail,
        Map<String, Object> members,
        List<FieldError> errors,
        @Nullable Long retryAfter) {

    /** Where the page of each problem's type is found, before its code. */
    public static final String TYPES = "/problems/";

    /**
     * One field that cannot be taken as it is.
     *
     * @param pointer a JSON pointer into the body, empty for the body as a whole
     * @param code the stable code of the broken rule
     * @param detail the rule in the reader's language
     */
    public record FieldError(String pointer, String code, String detail) {}

    public Problem {
        members = Map.copyOf(members);
        errors = List.copyOf(errors);
    }

    /** Its type, relative to the address of the organisation. */
    public String type() {
        return TYPES + code;
    }

    /** As it is written in JSON. */
    public Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type());
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        members.forEach(
                (name, value) -> body.put(name, value instanceof TypedId id ? id.value() : value));
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        return body;
    }
}
