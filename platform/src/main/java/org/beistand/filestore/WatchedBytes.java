package org.beistand.filestore;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.beistand.documents.ContentRejection.FileTooLarge;
import org.beistand.documents.FileSize;

/** Counts what arrives, no further than is allowed, and shows it to the scanner. */
final class WatchedBytes extends FilterInputStream {
    private final VirusScan.Look scan;
    private long seen;

    WatchedBytes(InputStream from, VirusScan.Look scan) {
        super(from);
        this.scan = scan;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        if (some > 0) {
            seen += some;
            if (seen > FileSize.MOST) {
                throw new FileTooLarge();
            }
            scan.see(into, offset, some);
        }
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
