package org.beistand.sealing;

import java.io.UncheckedIOException;
import java.util.Set;
import org.beistand.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides, before anything is served, whether master key, key store and copy belong together; makes
 * the master key of an empty store.
 */
final class KeyStart {
    private static final Logger LOG = LoggerFactory.getLogger(KeyStart.class);
    private static final int MOST_OF_A_CRASH = StoredUnitKeys.MOST_AT_ONCE;
    private final MasterKeyFile file;
    private final KeyPlaces places;

    KeyStart(MasterKeyFile file, KeyPlaces places) {
        this.file = file;
        this.places = places;
    }

    MasterKey masterKey() {
        var epochs = places.table().epochs();
        var copy = copy();
        refuseLostFile(epochs, copy);
        var master = file.exists() ? file.read() : file.create();
        refuseForeign(master, epochs);
        if (epochs.isEmpty()) {
            refuseEmptied(places.drift().missing().size());
        }
        mend(master);
        return master;
    }

    /**
     * A crash between the two places leaves at most one round of keys in the copy alone; these open
     * nothing yet and are put back. What lacks more was brought back from an old backup, and
     * putting keys back by the thousand is for somebody to decide.
     */
    private void mend(MasterKey master) {
        var drift = places.mend(MOST_OF_A_CRASH);
        if (drift.missing().size() > MOST_OF_A_CRASH) {
            throw new StartRefused(
                    "The key store lacks "
                            + drift.missing().size()
                            + " keys that its copy has; bring back a newer backup of it, or run"
                            + " `./beistand keys rebuild`.");
        }
        if (!drift.missing().stream().allMatch(master::opens)) {
            throw new StartRefused(
                    "The key file "
                            + file.path()
                            + " does not open keys that are missing in the key store.");
        }
        if (!drift.isNone()) {
            LOG.warn(
                    "The key store lacked {} keys of its copy, which were put back, and had {} that"
                            + " were destroyed, which are gone again",
                    drift.missing().size(),
                    drift.revived().size());
        }
    }

    private static void refuseEmptied(int missing) {
        if (missing > 0) {
            throw new StartRefused(
                    "The key store is empty, but its copy holds "
                            + missing
                            + " keys; bring its backup back, or run `./beistand keys rebuild`.");
        }
    }

    private KeyCopy.Content copy() {
        try {
            return places.copy().read();
        } catch (UncheckedIOException e) {
            throw new StartRefused("The copy of the keys cannot be read or written.", e);
        }
    }

    private void refuseLostFile(Set<String> epochs, KeyCopy.Content copy) {
        if (!file.exists() && !(epochs.isEmpty() && copy.made().isEmpty())) {
            throw new StartRefused(
                    "The key file "
                            + file.path()
                            + " is missing although there are keys that only it can open; "
                            + "bring it back from its backup.");
        }
    }

    private void refuseForeign(MasterKey master, Set<String> epochs) {
        if (!epochs.isEmpty() && !epochs.equals(Set.of(master.epoch()))) {
            throw new StartRefused(
                    "The key file " + file.path() + " does not belong to this key store.");
        }
    }
}
