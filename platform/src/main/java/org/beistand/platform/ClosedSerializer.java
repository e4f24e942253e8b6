package org.beistand.platform;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.beistand.platform.EventNames.StoredName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Stores facts under their logical names and Axon's own tokens under their class names, and nothing
 * else; a name that is not in the registry is an error, never skipped.
 */
final class ClosedSerializer extends Jackson3Serializer {
    private static final String AXON = "org.axonframework.";
    private final EventNames names;

    ClosedSerializer(EventNames names) {
        super(
                Jackson3Serializer.builder()
                        .disableCachingOfUnknownClasses()
                        .jsonMapperBuilderCustomizer(mapper -> {
                            var _ = Json.stored(mapper).polymorphicTypeValidator(onlyAxon());
                        }));
        this.names = names;
    }

    // a ReplayToken holds another token; Axon 4.13.0 forgets to let it in (pitfall 6)
    private static BasicPolymorphicTypeValidator onlyAxon() {
        return BasicPolymorphicTypeValidator.builder().allowIfSubType(AXON).build();
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        var name = names.nameOf(type);
        if (name != null) {
            return new SimpleSerializedType(name.name(), name.revision());
        }
        if (isAxonsOwn(type)) {
            return new SimpleSerializedType(type.getName(), null);
        }
        throw new SerializationException(type.getName() + " is not in the registry of names");
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (type.getName().startsWith(AXON)) {
            var found = super.classForType(type);
            if (isAxonsOwn(found)) {
                return found;
            }
        } else if (type.getRevision() != null) {
            var found = names.classOf(new StoredName(type.getName(), type.getRevision()));
            if (found != null) {
                return found;
            }
        }
        throw new SerializationException(
                type.getName() + "/" + type.getRevision() + " is not in the registry of names");
    }

    private static boolean isAxonsOwn(Class<?> type) {
        return TrackingToken.class.isAssignableFrom(type)
                || ScopeDescriptor.class.isAssignableFrom(type)
                || MetaData.class.isAssignableFrom(type);
    }
}
