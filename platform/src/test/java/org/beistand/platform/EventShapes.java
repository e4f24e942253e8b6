package org.beistand.platform;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.DomainEvent;
import org.beistand.language.Sealable;
import org.jspecify.annotations.Nullable;

/** What facts are made of, down to the codes, those inside sealed values included. */
final class EventShapes {
    private EventShapes() {}

    /** The components that may be missing. */
    static Set<String> nullable(Class<?> fact) {
        return Arrays.stream(fact.getRecordComponents())
                .filter(part -> part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    /** Every code that may stand in a stored fact, as {@code Urgency ROUTINE}. */
    static List<String> codes() {
        var seen = new HashSet<Class<?>>();
        stored().forEach(type -> walk(type, seen));
        return seen.stream()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(c -> line(type, c)))
                .sorted()
                .toList();
    }

    private static String line(Class<?> type, Object code) {
        var name = type.getName().replace("org.beistand.", "").replace('$', '.');
        return name + " " + ((Enum<?>) code).name();
    }

    private static Stream<Class<?>> stored() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.beistand").stream()
                        .filter(type ->
                                type.isAssignableTo(DomainEvent.class)
                                        || type.isAssignableTo(Sealable.class))
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord);
    }

    private static void walk(Type type, Set<Class<?>> seen) {
        for (var part : parts(type)) {
            if (part instanceof Class<?> raw && seen.add(raw)) {
                for (var component : raw.isRecord() ? raw.getRecordComponents() : NONE) {
                    walk(component.getGenericType(), seen);
                }
            } else if (part instanceof ParameterizedType) {
                walk(part, seen);
            }
        }
    }

    private static final RecordComponent[] NONE = {};

    private static List<Type> parts(Type type) {
        var parts = new ArrayList<Type>();
        if (type instanceof ParameterizedType generic) {
            parts.addAll(List.of(generic.getActualTypeArguments()));
        } else {
            parts.add(type);
        }
        return parts;
    }
}
