package org.beistand.sealing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.beistand.platform.StartRefused;

/** The file with the master key: its owner's alone, made once, never replaced. */
record MasterKeyFile(Path path) {
    private static final String FIRST_LINE = "beistand master key 1";

    boolean exists() {
        return Files.exists(path);
    }

    /** Makes the file with a fresh key; refuses when there is one already. */
    MasterKey create() {
        var secret = Aes.random(MasterKey.BYTES);
        var text = FIRST_LINE + "\n" + Base64.getEncoder().encodeToString(secret) + "\n";
        try {
            makeFolder();
            write(text);
            Folders.sync(Folders.of(path));
        } catch (FileAlreadyExistsException _) {
            throw new StartRefused("The key file " + path + " appeared while it was being made.");
        } catch (IOException e) {
            throw new StartRefused("The key file " + path + " cannot be written.", e);
        }
        return new MasterKey(secret);
    }

    MasterKey read() {
        try {
            refuseWhenOthersMayRead();
            return parse(Files.readAllLines(path, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new StartRefused("The key file " + path + " cannot be read.", e);
        }
    }

    private MasterKey parse(List<String> lines) {
        try {
            if (lines.size() == 2 && lines.getFirst().equals(FIRST_LINE)) {
                return new MasterKey(Base64.getDecoder().decode(lines.get(1)));
            }
        } catch (IllegalArgumentException _) {
            // as unreadable as any other content; the cause could quote the key
        }
        throw new StartRefused("The file " + path + " is not a complete Beistand key file.");
    }

    private void refuseWhenOthersMayRead() throws IOException {
        if (!Folders.hasOwners(path)) {
            return;
        }
        var others = EnumSet.allOf(PosixFilePermission.class);
        others.removeAll(PosixFilePermissions.fromString("rwx------"));
        others.retainAll(Files.getPosixFilePermissions(path));
        if (!others.isEmpty()) {
            throw new StartRefused(
                    "The key file "
                            + path
                            + " can be read or changed by others; give it the rights 0600.");
        }
    }

    private void makeFolder() throws IOException {
        var folder = Folders.of(path);
        var _ = Files.createDirectories(folder, Folders.ownerOnly(folder, "rwx------"));
    }

    private void write(String text) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileAttribute<?>[] rights = Folders.ownerOnly(path, "rw-------");
        try (var file = FileChannel.open(path, options, rights)) {
            Folders.write(file, text);
        }
    }
}
