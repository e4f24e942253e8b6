package org.beistand.sealing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Gives the keys of units, making them where there are none. */
interface UnitKeys {
    /** The owner's key; made and durable when this returns. */
    UnitKey of(KeyOwner owner);

    /** The same for many at once. */
    Map<KeyOwner, UnitKey> ofAll(Collection<KeyOwner> owners);

    /** The keys of these ids, without those that are gone. */
    Map<UUID, UnitKey> find(Collection<UUID> ids);

    /** Destroys the owners' keys in both places. */
    void forget(Collection<KeyOwner> owners);
}
