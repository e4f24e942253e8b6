package org.beistand.commandside;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.beistand.advocacy.SharedInteraction;
import org.beistand.advocacy.SharedRecording;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.Commands.Sending;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes one entry for several cases from programs. */
@RestController
final class SharedEntryController {
    private final CommandReader reader;
    private final SharedRecording recording;

    SharedEntryController(CommandReader reader, SharedRecording recording) {
        this.reader = reader;
        this.recording = recording;
    }

    /** Records one contact in 1 to 20 cases, in all of them or in none. */
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    SharedInteraction.class))))
    @Parameter(
            name = CommandController.IDEMPOTENCY_KEY,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = "string", format = "uuid"))
    @PostMapping(path = "/api/shared-interactions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Void>> record(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) ServerHttpRequest request) {
        var sending = Sending.of(actor, CommandController.commandId(request), Channel.API);
        return CommandController.body(request)
                .map(bytes -> reader.read(bytes, SharedInteraction.class))
                .flatMap(read -> Mono.fromCompletionStage(() -> recording.record(read, sending)))
                .map(outcome ->
                        ResponseEntity.noContent()
                                .header(
                                        CommandController.POSITION,
                                        Long.toString(outcome.position()))
                                .build());
    }
}
