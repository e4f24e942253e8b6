package org.beistand.standalone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.beistand.language.Channel;
import org.beistand.language.NotPossible;
import org.beistand.language.Queries;
import org.beistand.language.Queries.Asking;
import org.beistand.language.StaffId;
import org.beistand.standalone.Caller.Answer;
import org.beistand.standalone.CaseFiles.File;
import org.beistand.standalone.MatrixTable.Row;
import org.beistand.standalone.Subjects.Column;

/** Tries one operation as one subject and tells what came of it, in the table's words. */
final class Attempt {
    /** A version that nothing has: whoever may gets 412 and changes nothing. */
    private static final String NO_VERSION = "999999";

    private static final String FORM_WITH_FILE = "--x\r\nContent-Disposition: form-data; name=\"";

    private final Map<String, String> examples;
    private final Queries queries;
    private final UUID account;
    private final StaffId worker;

    /** An account nobody else is, and whoever works on the open case. */
    Attempt(Map<String, String> examples, Queries queries, UUID account, StaffId worker) {
        this.examples = examples;
        this.queries = queries;
        this.account = account;
        this.worker = worker;
    }

    /** The outcome in a word, and the answer where there was one over HTTP. */
    record Outcome(String word, Optional<Answer> answer) {}

    /** The word is {@code yes}, {@code no}, {@code sign-in}, or the status that is neither. */
    Outcome outcome(Row row, Column column) {
        if (row.operation().kind().equals("query")) {
            var word = column.actor() == null ? "-" : asked(row, column);
            return new Outcome(word, Optional.empty());
        }
        var answer = call(row, column, column.file());
        return new Outcome(word(row, answer), Optional.of(answer));
    }

    /** The same about a case and a person of the caller's choosing. */
    Answer call(Row row, Column column, File file) {
        var operation = row.operation();
        var caller = column.caller();
        var path = path(operation.path(), file);
        if (operation.method().equals("GET")) {
            return caller.send("GET", path, null, null, List.of());
        }
        var body = body(row, file);
        var headers = new ArrayList<>(caller.proving());
        headers.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString()));
        headers.addAll(List.of("If-Match", '"' + NO_VERSION + '"'));
        return caller.send(operation.method(), path, type(body), body, headers);
    }

    static String type(String body) {
        if (body.startsWith(FORM_WITH_FILE)) {
            return Caller.FORM_WITH_FILE;
        }
        if (!body.isEmpty() && !body.startsWith("{") && !body.contains("=")) {
            return Caller.OCTETS;
        }
        return body.startsWith("{") ? Caller.JSON : Caller.FORM;
    }

    static String word(Row row, Answer answer) {
        var live = row.operation().path().equals("/live");
        if (answer.status() == 401
                || live && answer.status() == 204
                || answer.location().startsWith("/login")
                        && !row.operation().path().equals("/logout")) {
            return "sign-in";
        }
        return switch (answer.status()) {
            case 404 -> "no";
            case 200, 201, 204, 303, 412 -> "yes";
            default -> Integer.toString(answer.status());
        };
    }

    String path(String pattern, File file) {
        var id = pattern.contains("/people/") ? file.client().value() : file.id().value();
        if (pattern.startsWith("/accounts/")) {
            id = account;
        }
        if (pattern.contains("/workloads/")) {
            id = worker.value();
        }
        if (pattern.contains("/sites")) {
            id = Rooms.SITE.value();
        }
        if (pattern.contains("spaces/{id}")) {
            id = Rooms.SPACE.value();
        }
        if (pattern.startsWith("/api/documents/")) {
            return pattern.replace("{id}", file.document().toString()) + "?case=" + file.id();
        }
        return pattern.replace("{id}", id.toString())
                .replace("{part}", part(pattern, file).toString())
                .replace("{documentId}", file.document().toString())
                .replace("{view}", UUID.randomUUID().toString())
                .replace("{name}", "note:" + file.id())
                .replace("{code}", "not-possible")
                .replace("{site}", Rooms.SITE.toString())
                .replace("{block}", new UUID(8, 3).toString())
                .replace("{day}", "2030-01-02")
                .replace("/*/", "/00000000/")
                .replace("{*path}", "nothing")
                .replace("/**", "/nothing");
    }

    private static UUID part(String pattern, File file) {
        if (pattern.contains("documents")) {
            return file.document().value();
        }
        if (pattern.contains("disclosures")) {
            return CaseFiles.disclosureIn(file).value();
        }
        return pattern.contains("issues") ? file.issue().value() : file.followUp().value();
    }

    /** Fields written as {@code file:name=value&…} are sent as the parts of a form with a file. */
    private static String parts(String fields) {
        var parts =
                Arrays.stream(fields.split("&"))
                        .map(field -> field.split("=", 2))
                        .map(field -> FORM_WITH_FILE + field[0] + "\"\r\n\r\n" + field[1] + "\r\n")
                        .collect(Collectors.joining());
        var file = FORM_WITH_FILE + "file\"; filename=\"a.txt\"\r\n\r\nLetter\r\n";
        return parts + file + "--x--\r\n";
    }

    String body(Row row, File file) {
        var example = examples.getOrDefault(row.operation().path(), "");
        var body = row.send().isEmpty() ? example : row.send();
        if (body.startsWith("file:")) {
            body = parts(body.substring("file:".length()));
        }
        return body.replace("$case", file.id().toString())
                .replace("$person", file.client().toString())
                .replace("$team", Organisation.NORTH.toString())
                .replace("$version", NO_VERSION)
                .replace("$account", account.toString())
                .replace("$random", UUID.randomUUID().toString());
    }

    private String asked(Row row, Column column) {
        try {
            var asking = Asking.of(column.actor(), Channel.API);
            var query = Questions.named(row.operation().path(), column.file(), worker);
            var unused = queries.ask(query, asking).toCompletableFuture().join();
            return "yes";
        } catch (CompletionException e) {
            return e.getCause() instanceof NotPossible
                    ? "no"
                    : e.getCause().getClass().getSimpleName();
        }
    }
}
