package org.beistand.documents;

import org.beistand.language.InvalidValue;

/** The size of a file in bytes, from 1 to 25 MiB. */
public record FileSize(long bytes) {
    /** The most that is taken, in bytes. */
    public static final long MOST = 25L * 1024 * 1024;

    public FileSize {
        if (bytes < 1 || bytes > MOST) {
            throw new InvalidValue("file-size.range");
        }
    }
}
