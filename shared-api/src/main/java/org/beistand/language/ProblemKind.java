package org.beistand.language;

import java.util.Map;

/**
 * Which HTTP status each kind of problem has, the same for pages and for programs; a refusal not
 * named here conflicts with the state.
 */
public final class ProblemKind {
    /** What was sent cannot be read. */
    public static final String UNREADABLE = "unreadable";

    /** Nobody is signed in. */
    public static final String NOT_SIGNED_IN = "not-signed-in";

    /** No proof that one of our pages sent it. */
    public static final String NO_PROOF = "no-proof";

    /** Not there, or not for this reader. */
    public static final String NOT_POSSIBLE = "not-possible";

    /** Fields break rules. */
    public static final String INVALID = "invalid";

    /** Cannot be answered at the moment. */
    public static final String NOT_NOW = "not-now";

    /** A mistake of ours. */
    public static final String INTERNAL = "internal";

    private static final int CONFLICT = 409;

    /** Kinds that no refusal of a concept has. */
    public static final Map<String, Integer> OURS =
            Map.ofEntries(
                    Map.entry(UNREADABLE, 400),
                    Map.entry(NOT_SIGNED_IN, 401),
                    Map.entry(NO_PROOF, 403),
                    Map.entry("method-not-allowed", 405),
                    Map.entry("not-acceptable", 406),
                    Map.entry("too-large", 413),
                    Map.entry("unsupported-media-type", 415),
                    Map.entry(INVALID, 422),
                    Map.entry(INTERNAL, 500));

    private static final Map<String, Integer> REFUSALS =
            Map.ofEntries(
                    Map.entry(NOT_POSSIBLE, 404),
                    Map.entry("case-unknown", 404),
                    Map.entry("document-unknown", 404),
                    Map.entry("file-empty", 422),
                    Map.entry("file-too-large", 413),
                    Map.entry("file-type-not-taken", 415),
                    Map.entry("file-damaged", 422),
                    Map.entry("file-cut-off", 400),
                    Map.entry("file-infected", 422),
                    Map.entry("too-many-files-waiting", 429),
                    Map.entry("content-not-there", 422),
                    Map.entry("team-not-own", 422),
                    Map.entry("worker-not-available", 422),
                    Map.entry("person-not-registered", 404),
                    Map.entry("link-not-valid", 404),
                    Map.entry("version-outdated", 412),
                    Map.entry("command-id-reused", 422),
                    Map.entry("issue-unknown", 422),
                    Map.entry("follow-up-unknown", 422),
                    Map.entry("occurred-in-future", 422),
                    Map.entry("late-without-reason", 422),
                    Map.entry("day-in-past", 422),
                    Map.entry("administrator-stands-alone", 422),
                    Map.entry("team-missing", 422),
                    Map.entry("password-known-to-everybody", 422),
                    Map.entry("too-often", 429),
                    Map.entry(NOT_NOW, 503));

    private ProblemKind() {}

    /** The status of a refusal. */
    public static int status(Rejection refusal) {
        return REFUSALS.getOrDefault(refusal.code(), CONFLICT);
    }

    /** The kind that stands for a bare status of the framework. */
    public static String of(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NO_PROOF;
            case 404 -> NOT_POSSIBLE;
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> INVALID;
            case 429 -> "too-often";
            case 503 -> NOT_NOW;
            default -> status >= 500 ? INTERNAL : UNREADABLE;
        };
    }

    /** The status of a kind that is no refusal of a concept. */
    public static int status(String kind) {
        return switch (kind) {
            case NOT_POSSIBLE -> 404;
            case "too-often" -> 429;
            case NOT_NOW -> 503;
            default -> OURS.getOrDefault(kind, 500);
        };
    }
}
