package org.beistand.platform;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.CollectionType;

/**
 * Values that are one thing look like one thing: an id is its UUID, a case number its text, also as
 * key of a map; and sets are written in a fixed order, so that equal values give equal JSON.
 */
final class ValueJson extends JacksonModule {

    @Override
    public String getModuleName() {
        return "values";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addKeySerializers(new KeyWriters());
        context.addDeserializers(new Readers());
        context.addKeyDeserializers((type, _, _) ->
                SingleValue.is(type.getRawClass())
                        ? new KeyReader(SingleValue.of(type.getRawClass()))
                        : null);
    }

    private static final class Writers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return SingleValue.is(type.getRawClass())
                    ? new Writer(SingleValue.of(type.getRawClass()))
                    : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format,
                @Nullable TypeSerializer elementType,
                @Nullable ValueSerializer<Object> element) {
            return Set.class.isAssignableFrom(type.getRawClass()) ? new SetWriter() : null;
        }
    }

    private static final class KeyWriters implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return SingleValue.is(type.getRawClass())
                    ? new KeyWriter(SingleValue.of(type.getRawClass()))
                    : null;
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return SingleValue.is(type.getRawClass())
                    ? new Reader(SingleValue.of(type.getRawClass()))
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return SingleValue.is(type);
        }
    }

    private static final class Writer extends ValueSerializer<Object> {
        private final SingleValue single;

        Writer(SingleValue single) {
            this.single = single;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, single.contentOf(value));
        }
    }

    private static final class KeyWriter extends ValueSerializer<Object> {
        private final SingleValue single;

        KeyWriter(SingleValue single) {
            this.single = single;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            var _ = out.writeName(single.contentOf(value).toString());
        }
    }

    private static final class SetWriter extends ValueSerializer<Set<?>> {
        @Override
        public void serialize(Set<?> value, JsonGenerator out, SerializationContext context) {
            var _ = out.writeStartArray(value);
            value.stream()
                    .sorted(Comparator.comparing(String::valueOf))
                    .forEach(element -> context.writeValue(out, element));
            var _ = out.writeEndArray();
        }
    }

    private static final class Reader extends ValueDeserializer<Object> {
        private final SingleValue single;

        Reader(SingleValue single) {
            this.single = single;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            Object content = context.readValue(in, single.content());
            try {
                return single.valueOf(content);
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(in, "not a " + single.type().getSimpleName(), e);
            }
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final SingleValue single;

        KeyReader(SingleValue single) {
            this.single = single;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return single.valueOf(content(key));
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(context, "not a " + single.type().getSimpleName(), e);
            }
        }

        private Object content(String key) {
            if (single.content() == UUID.class) {
                return UUID.fromString(key);
            }
            return single.content() == String.class ? key : Long.valueOf(key);
        }
    }
}
