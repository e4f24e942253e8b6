package org.beistand.datafolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The small file that says: this folder is a Beistand data folder, of this format. */
final class FolderMark {
    private static final String NAME = "beistand.properties";
    private static final int FORMAT = 1;

    private FolderMark() {}

    /** Makes a new folder or recognises an old one; refuses what is not ours to write into. */
    static Path prepare(Path wanted) throws IOException {
        Shell.requireUsable();
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw new CannotStart(wanted.toAbsolutePath() + " is not a folder.");
        }
        create(wanted);
        var folder = wanted.toRealPath();
        var mark = folder.resolve(NAME);
        if (!Files.exists(mark)) {
            refuseForeign(folder);
            mark(folder, mark);
        }
        refuseUnsuitable(folder, mark);
        return folder;
    }

    private static void create(Path folder) {
        try {
            OwnerOnly.createFolder(folder);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private static void mark(Path folder, Path mark) {
        var properties = new Properties();
        properties.setProperty("format", Integer.toString(FORMAT));
        try {
            OwnerOnly.write(mark, properties, "A Beistand data folder; back it up as a whole.");
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new CannotStart(
                        "The folder "
                                + folder
                                + " is not empty and was not made by Beistand; choose another with"
                                + " --data.");
            }
        }
    }

    private static void refuseUnsuitable(Path folder, Path mark) throws IOException {
        if (!OwnerOnly.isOurs(mark)) {
            throw new CannotStart(
                    "The data folder "
                            + folder
                            + " belongs to another user of this machine; start Beistand as that"
                            + " user.");
        }
        if (!Files.isWritable(folder)) {
            throw notWritable(folder, new IOException("read-only"));
        }
        var format = OwnerOnly.read(mark).getProperty("format", "");
        if (!format.equals(Integer.toString(FORMAT))) {
            throw new CannotStart(
                    "The data folder "
                            + folder
                            + " has format "
                            + format
                            + ", which this Beistand does not know; it needs a newer Beistand.");
        }
    }

    private static CannotStart notWritable(Path folder, IOException cause) {
        return new CannotStart(
                "The data folder " + folder.toAbsolutePath() + " is not writable.", cause);
    }
}
