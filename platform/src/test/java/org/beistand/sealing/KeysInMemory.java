package org.beistand.sealing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keys without a database, for what is about content only. */
final class KeysInMemory implements UnitKeys {
    private final MasterKey master = new MasterKey(new byte[MasterKey.BYTES]);
    private final Map<KeyOwner, UnitKey> keys = new ConcurrentHashMap<>();

    @Override
    public UnitKey of(KeyOwner owner) {
        return keys.computeIfAbsent(
                owner, o -> master.fresh(UUID.randomUUID(), o, Instant.EPOCH).key());
    }

    @Override
    public Map<KeyOwner, UnitKey> ofAll(Collection<KeyOwner> owners) {
        var result = new HashMap<KeyOwner, UnitKey>();
        owners.forEach(owner -> result.put(owner, of(owner)));
        return result;
    }

    @Override
    public Map<UUID, UnitKey> find(Collection<UUID> ids) {
        var result = new HashMap<UUID, UnitKey>();
        for (var key : keys.values()) {
            if (ids.contains(key.id())) {
                result.put(key.id(), key);
            }
        }
        return result;
    }

    @Override
    public void forget(Collection<KeyOwner> owners) {
        owners.forEach(keys::remove);
    }
}
