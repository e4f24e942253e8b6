package org.beistand.platform;

import java.util.UUID;
import org.beistand.language.FormerlyClear;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** How sealed values look: {@code {k, v, n, c}} where they are kept, plain at the edge. */
final class SealedJson {
    private SealedJson() {}

    static JacksonModule closed() {
        return new SimpleModule("closed")
                .addSerializer(new ClosedWriter())
                .addDeserializer(Sealed.class, new ClosedReader(null));
    }

    static JacksonModule open() {
        return new SimpleModule("open")
                .addSerializer(new OpenWriter())
                .addDeserializer(Sealed.class, new OpenReader(null));
    }

    static JacksonModule asItIs() {
        return new SimpleModule("as it is").addSerializer(new AnyWriter());
    }

    private record Ciphertext(UUID k, int v, String n, String c) {}

    private static final class ClosedWriter extends ValueSerializer<Sealed<?>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Class handledType() {
            return Sealed.class;
        }

        @Override
        public void serialize(Sealed<?> value, JsonGenerator out, SerializationContext context) {
            switch (value) {
                case Sealed.Closed<?>(var k, var v, var n, var c) ->
                        out.writePOJO(new Ciphertext(k, v, n, c));
                case Sealed.Open<?> _ ->
                        throw DatabindException.from(out, "an open value is never stored");
                case Sealed.Erased<?> _ ->
                        throw DatabindException.from(out, "an erased value is never stored");
            }
        }
    }

    private static final class ClosedReader extends ValueDeserializer<Sealed<?>> {
        private final @Nullable JavaType content;

        private ClosedReader(@Nullable JavaType content) {
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new ClosedReader(context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public Sealed<?> deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() == JsonToken.VALUE_STRING
                    && content != null
                    && content.isTypeOrSubTypeOf(FormerlyClear.class)) {
                return Sealed.of((Sealable) context.readValue(in, content));
            }
            var read = context.readValue(in, Ciphertext.class);
            return new Sealed.Closed<>(read.k(), read.v(), read.n(), read.c());
        }
    }

    private static final class OpenWriter extends ValueSerializer<Sealed<?>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Class handledType() {
            return Sealed.class;
        }

        @Override
        public void serialize(Sealed<?> value, JsonGenerator out, SerializationContext context) {
            switch (value) {
                case Sealed.Open<?>(var content) -> out.writePOJO(content);
                case Sealed.Erased<?> _ -> {
                    out.writeStartObject();
                    out.writeBooleanProperty("erased", true);
                    out.writeEndObject();
                }
                case Sealed.Closed<?> _ ->
                        throw DatabindException.from(out, "a closed value never leaves");
            }
        }
    }

    private static final class AnyWriter extends ValueSerializer<Sealed<?>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Class handledType() {
            return Sealed.class;
        }

        @Override
        public void serialize(Sealed<?> value, JsonGenerator out, SerializationContext context) {
            switch (value) {
                case Sealed.Open<?>(var content) -> out.writePOJO(content);
                case Sealed.Closed<?>(var k, var v, var n, var c) ->
                        out.writePOJO(new Ciphertext(k, v, n, c));
                case Sealed.Erased<?>(var k) -> out.writePOJO(k);
            }
        }
    }

    private static final class OpenReader extends ValueDeserializer<Sealed<?>> {
        private final @Nullable JavaType content;

        private OpenReader(@Nullable JavaType content) {
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new OpenReader(context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public Sealed<?> deserialize(JsonParser in, DeserializationContext context) {
            Object read = context.readValue(in, content);
            if (read instanceof Sealable value) {
                return Sealed.of(value);
            }
            throw DatabindException.from(in, "not a value of a known kind");
        }
    }
}
