package org.beistand.platform;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Reads from the types which components of a record may be missing: those marked nullable. All
 * others are required, and null is refused, within collections too.
 */
final class NullnessIntrospector extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final Map<Class<?>, boolean[]> REQUIRED = new ConcurrentHashMap<>();

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isRequired(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter && ofRecord(parameter)) {
            return JsonSetter.Value.construct(
                    isRequired(parameter) ? Nulls.FAIL : Nulls.SET, Nulls.FAIL);
        }
        return super.findSetterInfo(config, annotated);
    }

    private static boolean isRequired(AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter parameter) || !ofRecord(parameter)) {
            return false;
        }
        var required =
                REQUIRED.computeIfAbsent(
                        parameter.getDeclaringClass(), NullnessIntrospector::requiredOf);
        return required[parameter.getIndex()];
    }

    private static boolean ofRecord(AnnotatedParameter parameter) {
        var type = parameter.getDeclaringClass();
        return type.isRecord()
                && parameter.getOwner().getParameterCount() == type.getRecordComponents().length;
    }

    private static boolean[] requiredOf(Class<?> record) {
        var components = record.getRecordComponents();
        var required = new boolean[components.length];
        for (int i = 0; i < components.length; i++) {
            required[i] = !components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
        return required;
    }
}
