package org.beistand.sealing;

import java.io.UncheckedIOException;
import java.util.Set;
import org.beistand.platform.StartRefused;

/**
 * Decides, before anything is served, whether master key, key store and copy belong together; makes
 * the master key of an empty store.
 */
final class KeyStart {
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
        if (epochs.isEmpty() && !copy.living().isEmpty()) {
            throw new StartRefused(
                    "The key store is empty, but its copy holds "
                            + copy.living().size()
                            + " keys; restore the key store or rebuild it from the copy.");
        }
        return master;
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
