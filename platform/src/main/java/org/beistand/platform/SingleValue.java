package org.beistand.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.DomainCommand;
import org.beistand.language.DomainEvent;
import org.beistand.language.Queries;

/** A record that is nothing but a name for one plain thing: an id, a case number, a text. */
record SingleValue(Class<?> type, Class<?> content, Method accessor, Constructor<?> constructor) {
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, UUID.class, int.class, long.class);

    /** Whether a type is one; messages of the ports never are, however short. */
    static boolean is(Class<?> type) {
        return type.isRecord()
                && !DomainCommand.class.isAssignableFrom(type)
                && !DomainEvent.class.isAssignableFrom(type)
                && !Queries.Query.class.isAssignableFrom(type)
                && !Queries.Answer.class.isAssignableFrom(type)
                && type.getRecordComponents().length == 1
                && PLAIN.contains(type.getRecordComponents()[0].getType());
    }

    static SingleValue of(Class<?> type) {
        try {
            var component = type.getRecordComponents()[0];
            var constructor = type.getDeclaredConstructor(component.getType());
            constructor.setAccessible(true);
            component.getAccessor().setAccessible(true);
            return new SingleValue(type, component.getType(), component.getAccessor(), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    Object contentOf(Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** Throws what the record's own constructor throws. */
    Object valueOf(Object content) {
        try {
            return constructor.newInstance(content);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
