package org.beistand.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Keys from the key store, remembered for less than a minute. */
final class StoredUnitKeys implements UnitKeys {
    /** Within this time every node has forgotten a key that another one destroyed. */
    static final Duration REMEMBERED = Duration.ofSeconds(50);

    private static final int MOST_REMEMBERED = 200_000;

    /** Keys made in one round. */
    static final int MOST_AT_ONCE = 2_000;

    /** One order for all nodes, so that two that make the same keys never wait for each other. */
    private static final Comparator<KeyOwner> ORDER =
            Comparator.comparing(KeyOwner::kind).thenComparing(KeyOwner::id);

    private final KeyPlaces places;
    private final KeyMint mint;
    private final Cache<UUID, UnitKey> byId;
    private final Cache<KeyOwner, UnitKey> byOwner;
    private final Together<KeyOwner, UnitKey> makers =
            new Together<>(MOST_AT_ONCE, this::findOrMake);

    StoredUnitKeys(KeyPlaces places, KeyMint mint, Ticker ticker) {
        this.places = places;
        this.mint = mint;
        this.byId = remembered(ticker);
        this.byOwner = remembered(ticker);
    }

    @Override
    public UnitKey of(KeyOwner owner) {
        var known = byOwner.getIfPresent(owner);
        return known != null ? known : makers.get(owner);
    }

    @Override
    public Map<KeyOwner, UnitKey> ofAll(Collection<KeyOwner> owners) {
        var result = new HashMap<>(byOwner.getAllPresent(owners));
        var rest = owners.stream().distinct().filter(o -> !result.containsKey(o)).toList();
        for (int from = 0; from < rest.size(); from += MOST_AT_ONCE) {
            var next = rest.subList(from, Math.min(from + MOST_AT_ONCE, rest.size()));
            result.putAll(findOrMake(next));
        }
        return result;
    }

    @Override
    public Map<UUID, UnitKey> find(Collection<UUID> ids) {
        var result = new HashMap<>(byId.getAllPresent(ids));
        var rest = ids.stream().filter(id -> !result.containsKey(id)).toList();
        if (!rest.isEmpty()) {
            for (var stored : places.table().withIds(rest)) {
                var key = mint.unwrap(stored);
                byId.put(key.id(), key);
                result.put(key.id(), key);
            }
        }
        return result;
    }

    @Override
    public void forget(Collection<KeyOwner> owners) {
        var destroyed = places.destroy(owners);
        byOwner.invalidateAll(owners);
        byId.invalidateAll(destroyed);
    }

    private Map<KeyOwner, UnitKey> findOrMake(Collection<KeyOwner> owners) {
        var result = new HashMap<KeyOwner, UnitKey>();
        var missing = new TreeSet<>(ORDER);
        missing.addAll(owners);
        take(places.table().currentOf(missing), result, missing);
        if (!missing.isEmpty()) {
            make(List.copyOf(missing), result, missing);
        }
        if (!missing.isEmpty()) {
            take(places.table().currentOf(missing), result, missing);
        }
        byOwner.putAll(result);
        result.values().forEach(key -> byId.put(key.id(), key));
        return result;
    }

    private void make(
            List<KeyOwner> owners, Map<KeyOwner, UnitKey> result, Collection<KeyOwner> missing) {
        var fresh = owners.stream().map(mint::fresh).toList();
        var stored = places.store(fresh.stream().map(MasterKey.Fresh::stored).toList());
        for (var made : fresh) {
            if (stored.contains(made.stored().id())) {
                result.put(made.key().owner(), made.key());
                var _ = missing.remove(made.key().owner());
            }
        }
    }

    /** Those that were there already, or that another node made a moment ago. */
    private void take(
            List<WrappedKey> found, Map<KeyOwner, UnitKey> result, Collection<KeyOwner> missing) {
        for (var stored : found) {
            result.put(stored.owner(), mint.unwrap(stored));
            var _ = missing.remove(stored.owner());
        }
    }

    private static <K> Cache<K, UnitKey> remembered(Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .build();
    }
}
