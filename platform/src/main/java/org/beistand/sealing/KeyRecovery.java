package org.beistand.sealing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.platform.StartRefused;

/** Builds the key store anew from the copies of its keys, after its database was lost. */
public final class KeyRecovery {
    private static final int AT_ONCE = 2_000;
    private final KeyTable table;
    private final MasterKey master;

    /** For the migrated key store and the key file with which its keys were wrapped. */
    public KeyRecovery(DataSource keys, Path masterKeyFile) {
        var file = new MasterKeyFile(masterKeyFile);
        if (!file.exists()) {
            throw new StartRefused("The key file " + masterKeyFile + " is missing.");
        }
        this.table = new KeyTable(keys);
        this.master = file.read();
    }

    /**
     * What a recovery did.
     *
     * @param restored keys that were put back
     * @param present keys that were still there
     * @param destroyed keys that stay destroyed
     * @param damaged lines and keys that could not be read
     */
    public record Report(int restored, int present, int destroyed, int damaged) {}

    /** Puts back every key of the copies, of all hosts, that was not destroyed. Safe to repeat. */
    public Report rebuildFrom(Collection<Path> copies) {
        var made = new LinkedHashMap<UUID, WrappedKey>();
        var destroyed = new HashSet<UUID>();
        int damaged = 0;
        for (var copy : copies) {
            var content = new KeyCopy(copy).read();
            made.putAll(content.made());
            destroyed.addAll(content.destroyed());
            damaged += content.damaged();
        }
        destroyed.addAll(table.destroyed());
        made.keySet().removeAll(destroyed);
        var sound = made.values().stream().filter(master::opens).toList();
        table.destroy(destroyed);
        int restored = restore(sound);
        return new Report(
                restored,
                sound.size() - restored,
                destroyed.size(),
                damaged + made.size() - sound.size());
    }

    private int restore(List<WrappedKey> keys) {
        int restored = 0;
        var newestFirst = new ArrayList<>(keys);
        newestFirst.sort(Comparator.comparing(WrappedKey::createdAt).reversed());
        for (int from = 0; from < newestFirst.size(); from += AT_ONCE) {
            var next = newestFirst.subList(from, Math.min(from + AT_ONCE, keys.size()));
            restored += table.restore(next).size();
        }
        return restored;
    }
}
