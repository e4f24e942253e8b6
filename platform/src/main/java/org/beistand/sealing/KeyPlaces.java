package org.beistand.sealing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The two places in which every key lies, always changed together. */
final class KeyPlaces {
    private final KeyTable table;
    private final KeyCopy copy;
    private final TransactionTemplate transaction;

    KeyPlaces(DataSource keys, KeyCopy copy) {
        this.table = new KeyTable(keys);
        this.copy = copy;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(keys));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    KeyTable table() {
        return table;
    }

    KeyCopy copy() {
        return copy;
    }

    /**
     * Stores the keys whose owners have none yet and answers which. The copy is written before the
     * commit: what it holds too much does no harm, what it lacked would be lost with the store.
     */
    Set<UUID> store(List<WrappedKey> keys) {
        return inTransaction(() -> {
            var stored = table.insertWhereNone(keys);
            var lines =
                    keys.stream()
                            .filter(key -> stored.contains(key.id()))
                            .map(KeyCopyLine.Made::new)
                            .toList();
            if (!lines.isEmpty()) {
                copy.append(lines);
            }
            return stored;
        });
    }

    /** Destroys all keys of the owners; first in the copy, from which they could come back. */
    Set<UUID> destroy(Collection<KeyOwner> owners) {
        return inTransaction(() -> {
            table.waitForComparing();
            var ids = new HashSet<UUID>();
            table.allOf(owners).forEach(key -> ids.add(key.id()));
            if (!ids.isEmpty()) {
                copy.append(ids.stream().map(KeyCopyLine.Destroyed::new).toList());
                table.destroy(ids);
            }
            return ids;
        });
    }

    /** What the two places say differently at this moment. */
    KeyDrift drift() {
        return inTransaction(() -> {
            table.nobodyDestroys();
            return compared();
        });
    }

    /**
     * Destroys once more what came back, and puts back what is missing, unless that is more than so
     * many keys; answers what was different.
     */
    KeyDrift mend(int atMost) {
        return inTransaction(() -> {
            table.nobodyDestroys();
            var drift = compared();
            if (!drift.revived().isEmpty()) {
                table.destroy(drift.revived());
            }
            if (!drift.missing().isEmpty() && drift.missing().size() <= atMost) {
                var _ = table.restore(drift.missing());
            }
            return drift;
        });
    }

    /**
     * The table first: a key that is made meanwhile then only looks missing, and is not put twice.
     */
    private KeyDrift compared() {
        return KeyDrift.between(table.ids(), table.destroyed(), copy.read());
    }

    private <R> R inTransaction(Supplier<R> work) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    table.insistOnDurability();
                    return work.get();
                }));
    }
}
