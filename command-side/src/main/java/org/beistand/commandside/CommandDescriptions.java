package org.beistand.commandside;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beistand.commandside.CommandNames.Named;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds one operation for each command to the description of the HTTP API. */
final class CommandDescriptions implements OpenApiCustomizer {
    private static final String BEARER = "token";
    private static final String GENERAL =
            """
            Everything is changed by commands, one address for each. Send each wish under an \
            Idempotency-Key of its own and repeat it under the same key until it is answered: \
            it takes effect once.\
            """;
    private static final Map<String, String> REFUSALS =
            new TreeMap<>(
                    Map.of(
                            "400", "Unreadable: no JSON object, no key, no ETag",
                            "401", "Nobody is signed in",
                            "404", "Nothing of this id, or nothing that you may change",
                            "409", "Conflicts with how things stand; the type names the reason",
                            "412", "It has changed since the version in If-Match",
                            "413", "Larger than one megabyte",
                            "422", "A field breaks a rule, or the key was used for another command",
                            "503", "Not now; try again under the same key"));

    private final CommandNames names;
    private final Descriptions descriptions;

    CommandDescriptions(CommandNames names, Descriptions descriptions) {
        this.names = names;
        this.descriptions = descriptions;
    }

    @Override
    public void customise(OpenAPI api) {
        frame(api);
        var schemas = new CommandSchemas(api.getComponents(), descriptions);
        names.all()
                .forEach(named ->
                        api.path(path(named), new PathItem().post(operation(named, schemas))));
    }

    /** Pages of people are no part of what programs use. */
    private static void frame(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        if (api.getPaths() != null) {
            var _ = api.getPaths().keySet().removeIf(path -> !path.startsWith("/api/"));
        }
        api.setInfo(new Info().title("Beistand").version("1").description(GENERAL));
        api.setServers(List.of(new Server().url("/")));
        api.setSecurity(List.of(new SecurityRequirement().addList(BEARER)));
        var bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        var _ = api.getComponents().addSecuritySchemes(BEARER, bearer);
    }

    private static String path(Named named) {
        return "/api/" + named.concept().noun() + "/{id}/" + named.name();
    }

    private Operation operation(Named named, CommandSchemas schemas) {
        var said = descriptions.of(named.type());
        int firstSentence = said.indexOf(". ");
        return new Operation()
                .operationId(named.name())
                .addTagsItem(named.concept().noun())
                .summary(firstSentence < 0 ? said : said.substring(0, firstSentence + 1))
                .description(said)
                .parameters(parameters(named))
                .requestBody(body(named, schemas))
                .responses(answers(named));
    }

    private static String idText(Named named) {
        return named.begins() ? "Chosen by the sender, at random" : "Which one";
    }

    private static List<Parameter> parameters(Named named) {
        return List.of(
                new PathParameter().name("id").schema(uuid()).description(idText(named)),
                new HeaderParameter()
                        .name(CommandController.IDEMPOTENCY_KEY)
                        .required(true)
                        .schema(uuid())
                        .description("The identity of this wish; a repeat gets the first outcome"),
                new HeaderParameter()
                        .name("If-Match")
                        .required(false)
                        .schema(text().example("\"3\""))
                        .description("The ETag that was seen; refuses when it has changed since"));
    }

    private static Schema<?> uuid() {
        return text().format("uuid");
    }

    private static Schema<Object> text() {
        return new Schema<>().types(Set.of("string"));
    }

    private static RequestBody body(Named named, CommandSchemas schemas) {
        var json = new MediaType().schema(schemas.body(named)).example(CommandExamples.of(named));
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", json));
    }

    private static ApiResponses answers(Named named) {
        var done =
                new ApiResponse()
                        .description(named.begins() ? "Begun" : "Done, or it was so already")
                        .addHeaderObject("ETag", header("The version that stands now"))
                        .addHeaderObject(
                                CommandController.POSITION,
                                header(
                                        "Reads with Beistand-At-Least of this value see the change"));
        if (named.begins()) {
            var _ = done.addHeaderObject("Location", header("Where it is found"));
        }
        var answers = new ApiResponses().addApiResponse(named.begins() ? "201" : "204", done);
        REFUSALS.forEach((status, text) -> answers.addApiResponse(status, problem(text)));
        return answers;
    }

    private static Header header(String description) {
        return new Header().schema(text()).description(description);
    }

    private static ApiResponse problem(String text) {
        var json = new MediaType().schema(new Schema<>().types(Set.of("object")));
        return new ApiResponse()
                .description(text)
                .content(new Content().addMediaType("application/problem+json", json));
    }
}
