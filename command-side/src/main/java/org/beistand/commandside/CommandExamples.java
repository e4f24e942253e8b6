package org.beistand.commandside;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beistand.advocacy.ExternalReference;
import org.beistand.advocacy.WeightParts;
import org.beistand.caseload.OverloadPercent;
import org.beistand.commandside.CommandNames.Named;
import org.beistand.documents.ContentDigest;
import org.beistand.language.Sealed;
import org.beistand.people.Language;
import org.beistand.spaces.OpeningTime;
import org.beistand.spaces.SpaceSpan;

/** A body for each command that can be taken as it is, but for the ids. */
final class CommandExamples {
    private static final Map<Class<?>, Object> GIVEN =
            Map.ofEntries(
                    Map.entry(Language.class, "de"),
                    Map.entry(ExternalReference.class, "A-2026/17"),
                    Map.entry(ContentDigest.class, "0".repeat(64)),
                    Map.entry(Instant.class, "2026-01-02T10:00:00Z"),
                    Map.entry(LocalDate.class, "2030-01-02"),
                    Map.entry(UUID.class, "7d5e1c1e-6f3b-4c1a-9b2d-0f8a4c3e2b11"),
                    Map.entry(String.class, "Text"),
                    Map.entry(int.class, 10),
                    Map.entry(boolean.class, false),
                    Map.entry(long.class, 10),
                    Map.entry(OverloadPercent.class, 118),
                    Map.entry(OpeningTime.class, Map.of("from", "09:00", "until", "17:00")),
                    Map.entry(SpaceSpan.class, span()),
                    Map.entry(WeightParts.class, weight()));

    private CommandExamples() {}

    private static Map<String, String> span() {
        return Map.of("from", "2030-01-02T09:00:00Z", "until", "2030-01-02T17:00:00Z");
    }

    private static Map<String, Integer> weight() {
        return Map.of("base", 3, "risk", 1, "agencies", 0, "travel", 0, "targets", 2);
    }

    static Map<String, Object> of(Named named) {
        var body = object(named.type());
        var _ = body.remove(named.id().getName());
        return body;
    }

    private static Map<String, Object> object(Class<?> record) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : record.getRecordComponents()) {
            if (!isForImportsOnly(component)) {
                var _ = values.put(component.getName(), value(component.getGenericType()));
            }
        }
        return values;
    }

    /** When something happened that otherwise happens now; refused to people. */
    private static boolean isForImportsOnly(RecordComponent component) {
        return component.getType() == Instant.class
                && CommandSchemas.mayBeMissing(component.getAnnotatedType());
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType p) {
            var content = value(p.getActualTypeArguments()[0]);
            return p.getRawType() == Sealed.class ? content : List.of(content);
        }
        var plain = (Class<?>) type;
        var given = GIVEN.get(plain);
        if (given != null) {
            return given;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0].toString();
        }
        return CommandSchemas.isPlain(plain)
                ? value(plain.getRecordComponents()[0].getType())
                : object(plain);
    }
}
