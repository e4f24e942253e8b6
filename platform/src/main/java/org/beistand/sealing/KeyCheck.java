package org.beistand.sealing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Holds the key store against its copy, and against what is closed under its keys. */
public final class KeyCheck {
    private final KeyPlaces places;

    private KeyCheck(KeyPlaces places) {
        this.places = places;
    }

    /** Of the key store, and the copy that the settings name. */
    public static KeyCheck on(DataSource keys, KeySettings settings) {
        return new KeyCheck(new KeyPlaces(keys, new KeyCopy(settings.copy())));
    }

    /**
     * What a comparison found.
     *
     * @param kept keys in the store
     * @param missing keys that only the copy has, though nobody destroyed them
     * @param revived keys that are there, though they were destroyed
     * @param damaged lines of the copy that cannot be read
     */
    public record Report(int kept, int missing, int revived, int damaged) {
        /** Whether the two agree on every key; a line torn by a crash harms nobody. */
        public boolean right() {
            return missing == 0 && revived == 0;
        }
    }

    /** Compares the two places in which each key lies. */
    public Report compare() {
        var drift = places.drift();
        return new Report(
                places.table().ids().size(),
                drift.missing().size(),
                drift.revived().size(),
                drift.damaged());
    }

    /** Those of the keys that are neither there nor known to be destroyed: lost for good. */
    public Set<UUID> lost(Set<UUID> named) {
        var lost = new HashSet<>(named);
        lost.removeAll(places.table().ids());
        lost.removeAll(places.table().destroyed());
        lost.removeAll(places.copy().read().destroyed());
        return lost;
    }
}
