package org.beistand.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Moments and days are read from their ISO text only: a number could mean anything. */
final class TimeJson {
    private TimeJson() {}

    static JacksonModule strict() {
        return new SimpleModule("times")
                .addDeserializer(Instant.class, new Reader<>(Instant.class, Instant::parse))
                .addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, LocalDate::parse));
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            this.type = type;
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(type, in);
            }
            var text = in.getString();
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, type, "not in ISO form");
            }
        }
    }
}
