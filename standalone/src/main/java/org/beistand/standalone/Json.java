package org.beistand.standalone;

import tools.jackson.databind.json.JsonMapper;

/** Reports for machines. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String of(Object report) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + '\n';
    }
}
