package org.beistand.commandside;

import org.beistand.commandside.CommandNames.Named;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotPossible;
import org.beistand.language.TypedId;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns address and body into a command, strictly: the address gives the id, the body everything
 * else that the record has, nothing missing and nothing besides.
 */
final class CommandReader {
    private final JsonMapper json;

    CommandReader(JsonMapper json) {
        this.json = json;
    }

    DomainCommand read(Named named, String id, byte[] body) {
        var known = id(named, id);
        var object = object(named, body);
        var _ = object.put(named.id().getName(), known.value().toString());
        return json.treeToValue(object, named.type());
    }

    /** The body as something that no address names; as strict as a command. */
    <T> T read(byte[] body, Class<T> type) {
        return json.treeToValue(tree(body), type);
    }

    private static TypedId id(Named named, String text) {
        try {
            var id = named.concept().idOf().apply(text);
            if (id.value().toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // no id at all leads nowhere, like an unknown one
        }
        throw new NotPossible();
    }

    private ObjectNode object(Named named, byte[] body) {
        if (tree(body) instanceof ObjectNode object) {
            refuseSecondId(named, object);
            return object;
        }
        throw new ServerWebInputException("The body is not a JSON object");
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw new ServerWebInputException("The body is not JSON");
        }
    }

    /** The address has said it already. */
    private void refuseSecondId(Named named, ObjectNode object) {
        var name = named.id().getName();
        if (object.has(name)) {
            var failure =
                    new UnrecognizedPropertyException(
                            null, "given by the address", null, named.type(), name, null);
            failure.prependPath(named.type(), name);
            throw failure;
        }
    }
}
