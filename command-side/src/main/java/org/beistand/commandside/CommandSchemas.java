package org.beistand.commandside;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.commandside.CommandNames.Named;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** Describes bodies of commands by the records they are bound to. */
final class CommandSchemas {
    private final Components components;
    private final Descriptions descriptions;

    CommandSchemas(Components components, Descriptions descriptions) {
        this.components = components;
        this.descriptions = descriptions;
    }

    /** The body of one command: its record without the id, which the address gives. */
    Schema<?> body(Named named) {
        return object(named.type(), named.id().getName());
    }

    /** A value that is written as one plain thing: an id, a text, a number. */
    static boolean isPlain(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && Set.of(String.class, UUID.class, int.class, long.class)
                        .contains(type.getRecordComponents()[0].getType());
    }

    private Schema<?> object(Class<?> record, @Nullable String without) {
        var schema = typed("object");
        schema.setDescription(descriptions.of(record));
        schema.setAdditionalProperties(false);
        for (var component : record.getRecordComponents()) {
            if (!component.getName().equals(without)) {
                var _ = schema.addProperty(component.getName(), property(record, component));
                if (!mayBeMissing(component.getAnnotatedType())) {
                    var _ = schema.addRequiredItem(component.getName());
                }
            }
        }
        return schema;
    }

    private Schema<?> property(Class<?> record, RecordComponent component) {
        var schema = of(component.getGenericType());
        var said = descriptions.of(record, component.getName());
        if (!said.isEmpty()) {
            schema.setDescription(said);
        }
        return schema;
    }

    static boolean mayBeMissing(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class)
                || (type instanceof AnnotatedParameterizedType p
                        && p.isAnnotationPresent(Nullable.class));
    }

    private Schema<?> of(Type type) {
        if (type instanceof ParameterizedType p && p.getRawType() instanceof Class<?> raw) {
            var content = p.getActualTypeArguments()[0];
            return raw == Sealed.class ? of(content) : many(raw, of(content));
        }
        return ofClass((Class<?>) type);
    }

    private static Schema<?> many(Class<?> collection, Schema<?> each) {
        if (!Collection.class.isAssignableFrom(collection)) {
            throw new IllegalStateException(collection.getName());
        }
        var schema = typed("array");
        schema.setItems(each);
        schema.setUniqueItems(collection == Set.class ? Boolean.TRUE : null);
        return schema;
    }

    private Schema<?> ofClass(Class<?> type) {
        if (type.isEnum()) {
            return type.getName().startsWith("java.") ? choice(type) : named(type, choice(type));
        }
        if (isPlain(type)) {
            return named(type, plain(type));
        }
        if (type.isRecord()) {
            return named(type, object(type, null));
        }
        return bare(type);
    }

    private Schema<?> named(Class<?> type, Schema<?> schema) {
        schema.setDescription(descriptions.of(type));
        var _ = components.addSchemas(type.getSimpleName(), schema);
        return new Schema<>().$ref("#/components/schemas/" + type.getSimpleName());
    }

    private static Schema<?> choice(Class<?> type) {
        Schema<Object> schema = typed("string");
        schema.setEnum(
                List.copyOf(Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
        return schema;
    }

    private static Schema<?> plain(Class<?> type) {
        var schema = bare(type.getRecordComponents()[0].getType());
        schema.setMaxLength(longest(type));
        return schema;
    }

    /** Texts say how long they may be. */
    private static @Nullable Integer longest(Class<?> type) {
        try {
            return (Integer) type.getField("LONGEST").get(null);
        } catch (NoSuchFieldException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Schema<?> bare(Class<?> type) {
        if (type == Instant.class) {
            return typed("string").format("date-time");
        }
        if (type == LocalDate.class) {
            return typed("string").format("date");
        }
        if (type == LocalTime.class) {
            return typed("string").format("time");
        }
        if (type == boolean.class) {
            return typed("boolean");
        }
        if (type == UUID.class) {
            return typed("string").format("uuid");
        }
        if (type == String.class) {
            return typed("string");
        }
        if (type == int.class || type == long.class) {
            return typed("integer").format(type == int.class ? "int32" : "int64");
        }
        throw new IllegalStateException("No schema for " + type.getName());
    }

    private static Schema<Object> typed(String type) {
        return new Schema<>().types(Set.of(type));
    }
}
