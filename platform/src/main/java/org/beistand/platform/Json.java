package org.beistand.platform;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which Beistand writes and reads JSON: records only, ids as plain strings, single
 * values without braces, enums by name, times in ISO 8601, sets in a fixed order, and nothing
 * unknown, missing or null where it is not declared.
 */
public final class Json {
    private static final JsonMapper STORED = stored(JsonMapper.builder()).build();
    private static final JsonMapper EDGE =
            strict(JsonMapper.builder())
                    .addModule(SealedJson.open())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static final JsonMapper COMPARED =
            strict(JsonMapper.builder()).addModule(SealedJson.asItIs()).build();

    private Json() {}

    /** For what is kept: sealed values closed, an open one refused. */
    public static JsonMapper stored() {
        return STORED;
    }

    /** For requests and answers: sealed values open, a closed one refused. */
    public static JsonMapper edge() {
        return EDGE;
    }

    /** For telling whether two values are the same; never kept, never sent. */
    static JsonMapper compared() {
        return COMPARED;
    }

    static JsonMapper.Builder stored(JsonMapper.Builder builder) {
        return strict(builder).addModule(SealedJson.closed());
    }

    private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
        return builder.addModule(new ValueJson())
                .addModule(TimeJson.strict())
                .annotationIntrospector(new NullnessIntrospector())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING);
    }
}
