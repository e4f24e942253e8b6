package org.beistand.sealing;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.beistand.language.DomainCommand;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.platform.Json;
import org.jspecify.annotations.Nullable;

/**
 * Closes personal values on their way in and opens them on their way out. Nothing else touches keys
 * and content together.
 */
public final class Sealing {
    private final Carriers carriers = new Carriers();
    private final UnitKeys keys;
    private final ValueCipher cipher;

    /**
     * Starts on a migrated key store; throws {@link org.beistand.platform.StartRefused} when the
     * key file, the store and its copy do not belong together.
     */
    public static Sealing start(
            DataSource keys, KeySettings settings, Supplier<UUID> randomIds, Clock clock) {
        var copy = new KeyCopy(settings.copy());
        var places = new KeyPlaces(keys, copy);
        var master = new KeyStart(new MasterKeyFile(settings.file()), places).masterKey();
        copy.tidy();
        var mint = new KeyMint(master, randomIds, clock);
        return new Sealing(new StoredUnitKeys(places, mint, Ticker.systemTicker()));
    }

    Sealing(UnitKeys keys) {
        this.keys = keys;
        this.cipher = new ValueCipher(Json.stored());
    }

    /** The command with every open value closed under the key of the unit it names. */
    public <C extends DomainCommand> C close(C command) {
        return closeAll(command, command.unit());
    }

    /**
     * The record with every open value closed under the unit's key. That key is durable in both its
     * places before this returns.
     */
    public <R extends Record> R close(R open, ErasableUnit unit) {
        return closeAll(open, unit);
    }

    /**
     * The answer with every closed value opened, and with {@link Sealed.Erased} where its key is
     * gone. All keys are fetched at once. Throws {@link SealBroken} for a value that was tampered
     * with.
     */
    public <A> A open(A answer) {
        var wanted = keysIn(answer);
        if (wanted.isEmpty()) {
            return answer;
        }
        var found = keys.find(wanted);
        var aes = new Aes();
        return rebuild(answer, (value, content) -> open(aes, found, value, content));
    }

    /** Closes the pieces of a content under the unit's key, which is durable when this returns. */
    public PieceSeal pieces(ErasableUnit unit, UUID content) {
        return new PieceSeal(keys.of(KeyOwner.of(unit)), content);
    }

    /** Opens the pieces of a content that were closed under this key; nothing when it is gone. */
    public Optional<PieceSeal> piecesUnder(UUID key, UUID content) {
        return Optional.ofNullable(keys.find(Set.of(key)).get(key))
                .map(found -> new PieceSeal(found, content));
    }

    /**
     * A secret of the system's own for one purpose, such as a keyed hash; kept as safely as all
     * other keys, the same on every node, and never erased.
     */
    public SecretKey secretFor(String purpose) {
        return keys.of(KeyOwner.purpose(purpose)).secret();
    }

    /** Makes the keys of many units at once, for those who know what they will write. */
    public void prepare(Collection<ErasableUnit> units) {
        var _ = keys.ofAll(units.stream().map(KeyOwner::of).toList());
    }

    /** Destroys the key of a unit: whatever was closed under it is erased, everywhere. */
    public void forget(ErasableUnit unit) {
        keys.forget(List.of(KeyOwner.of(unit)));
    }

    private <R> R closeAll(R open, @Nullable ErasableUnit unit) {
        if (!holdsOpen(open)) {
            return open;
        }
        if (unit == null) {
            throw new IllegalArgumentException(
                    open.getClass().getName() + " holds open values but names no unit for them");
        }
        var key = keys.of(KeyOwner.of(unit));
        var aes = new Aes();
        return rebuild(open, (value, content) -> close(aes, key, value, content));
    }

    private Sealed<?> close(Aes aes, UnitKey key, Sealed<?> value, @Nullable Class<?> declared) {
        if (!(value instanceof Sealed.Open<?>(Sealable content))) {
            return value;
        }
        if (declared != null && declared != content.getClass()) {
            throw new IllegalArgumentException("A value of another field than " + declared);
        }
        return cipher.close(aes, key, content);
    }

    private Sealed<?> open(
            Aes aes, Map<UUID, UnitKey> found, Sealed<?> value, @Nullable Class<?> content) {
        if (!(value instanceof Sealed.Closed<?> closed)) {
            return value;
        }
        var key = found.get(closed.k());
        if (key == null) {
            return new Sealed.Erased<>(closed.k());
        }
        if (content == null) {
            throw new IllegalArgumentException("Nothing tells what is inside a sealed value");
        }
        return Sealed.of(cipher.open(aes, key, closed, content));
    }

    private boolean holdsOpen(Object value) {
        var open = new boolean[1];
        var _ =
                carriers.rebuild(
                        value,
                        (sealed, _) -> {
                            open[0] |= sealed instanceof Sealed.Open<?>;
                            return sealed;
                        });
        return open[0];
    }

    private Set<UUID> keysIn(@Nullable Object value) {
        var wanted = new HashSet<UUID>();
        var _ =
                carriers.rebuild(
                        value,
                        (sealed, _) -> {
                            if (sealed instanceof Sealed.Closed<?> closed) {
                                var _ = wanted.add(closed.k());
                            }
                            return sealed;
                        });
        return wanted;
    }

    @SuppressWarnings("unchecked") // a record is rebuilt as the same record
    private <T> T rebuild(T value, Carrier.Replacement replacement) {
        return (T) Objects.requireNonNull(carriers.rebuild(value, replacement));
    }
}
