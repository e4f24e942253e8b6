package org.beistand.commandside;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.beistand.commandside.CommandNames.Named;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.NotPossible;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;

/** The one route through which programs change things: every command by its name. */
@RestController
final class CommandController {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String POSITION = "Beistand-Position";
    static final int LARGEST_BODY = 1024 * 1024;

    private static final int UUID_LENGTH = new UUID(0, 0).toString().length();
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final CommandNames names;
    private final CommandReader reader;
    private final Commands commands;

    CommandController(CommandNames names, CommandReader reader, Commands commands) {
        this.names = names;
        this.reader = reader;
        this.commands = commands;
    }

    @Operation(hidden = true)
    @PostMapping(path = "/api/{noun}/{id}/{command}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Void>> send(
            @PathVariable Map<String, String> path, Actor actor, ServerHttpRequest request) {
        var named = named(path);
        var id = path.getOrDefault("id", "");
        var sending =
                Sending.of(actor, commandId(request), Channel.API)
                        .expecting(expectedVersion(request));
        return body(request)
                .map(bytes -> reader.read(named, id, bytes))
                .flatMap(read -> Mono.fromCompletionStage(() -> commands.send(read, sending)))
                .map(outcome -> answer(named, id, outcome));
    }

    private Named named(Map<String, String> path) {
        return names.find(path.getOrDefault("noun", ""), path.getOrDefault("command", ""))
                .orElseThrow(NotPossible::new);
    }

    static CommandId commandId(ServerHttpRequest request) {
        var key = request.getHeaders().getFirst(IDEMPOTENCY_KEY);
        try {
            if (key != null && key.length() == UUID_LENGTH) {
                return CommandId.of(key);
            }
        } catch (IllegalArgumentException e) {
            // answered below
        }
        throw new ServerWebInputException(IDEMPOTENCY_KEY + " must be a UUID");
    }

    private static @Nullable Long expectedVersion(ServerHttpRequest request) {
        var given = request.getHeaders().get("If-Match");
        if (given == null || given.isEmpty()) {
            return null;
        }
        var version = VERSION.matcher(String.join(",", given).strip());
        if (!version.matches()) {
            throw new ServerWebInputException("If-Match must be one ETag");
        }
        return Long.valueOf(version.group(1));
    }

    static Mono<byte[]> body(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), LARGEST_BODY)
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    var _ = buffer.read(bytes);
                    var _ = DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty(new byte[0])
                .onErrorMap(
                        DataBufferLimitException.class,
                        e -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, null, e));
    }

    private static ResponseEntity<Void> answer(Named named, String id, Outcome outcome) {
        var answer =
                named.begins()
                        ? ResponseEntity.created(
                                URI.create("/api/" + named.concept().noun() + "/" + id))
                        : ResponseEntity.noContent();
        return answer.eTag("\"" + outcome.version() + "\"")
                .header(POSITION, Long.toString(outcome.position()))
                .build();
    }
}
