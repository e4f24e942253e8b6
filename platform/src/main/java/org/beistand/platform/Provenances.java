package org.beistand.platform;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands.Sending;
import org.beistand.language.Provenance;
import org.beistand.language.Purpose;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TokenId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Writes who recorded a fact, when and why, beside the fact, and reads it back. */
public final class Provenances {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Provenances() {}

    /** The metadata of every fact that the command leads to; codes and ids only. */
    static Map<String, String> metadata(Sending sending, @Nullable Role role) {
        var texts = new LinkedHashMap<String, String>();
        var author = author(sending.actor(), role);
        put(texts, "staff", author.staff());
        put(texts, "role", author.role());
        put(texts, "token", author.token());
        put(texts, "process", author.process());
        put(texts, "commandId", sending.commandId());
        put(texts, "correlationId", sending.correlationId());
        put(texts, "causationId", sending.commandId());
        put(texts, "purpose", sending.purpose());
        put(texts, "channel", sending.channel());
        return texts;
    }

    private static void put(Map<String, String> texts, String key, @Nullable Object value) {
        if (value != null) {
            var _ = texts.put(key, value.toString());
        }
    }

    /** The actor as the log remembers it. */
    public static Provenance.Author author(Actor actor, @Nullable Role role) {
        return switch (actor) {
            case Actor.Staff s -> new Provenance.Author(s.id(), role, null, null);
            case Actor.ApiClient c -> new Provenance.Author(c.owner().id(), role, c.token(), null);
            case Actor.SystemProcess p ->
                    new Provenance.Author(p.onBehalfOf(), role, null, p.process());
            case Actor.Anonymous _ -> new Provenance.Author(null, null, null, "anybody");
        };
    }

    /** What a row of the log says about its recording. */
    public static Provenance read(
            String metadata, long position, long version, Instant recordedAt) {
        return read(Json.stored().readValue(metadata, TEXTS), position, version, recordedAt);
    }

    /** What the metadata of a fact say about its recording. */
    public static Provenance read(
            Map<String, ?> metadata, long position, long version, Instant recordedAt) {
        return new Provenance(
                position,
                version,
                recordedAt,
                author(metadata),
                required(metadata, "commandId", CommandId::of),
                required(metadata, "correlationId", UUID::fromString),
                required(metadata, "causationId", UUID::fromString),
                required(metadata, "purpose", Purpose::valueOf),
                required(metadata, "channel", Channel::valueOf));
    }

    static Provenance.Author author(Map<String, ?> metadata) {
        return new Provenance.Author(
                optional(metadata, "staff", StaffId::of),
                optional(metadata, "role", Role::valueOf),
                optional(metadata, "token", TokenId::of),
                optional(metadata, "process", Function.identity()));
    }

    private static <T> T required(Map<String, ?> metadata, String key, Function<String, T> read) {
        T value = optional(metadata, key, read);
        if (value == null) {
            throw new IllegalStateException("A fact without " + key);
        }
        return value;
    }

    private static <T> @Nullable T optional(
            Map<String, ?> metadata, String key, Function<String, T> read) {
        return metadata.get(key) instanceof String text ? read.apply(text) : null;
    }
}
