package org.beistand.filestore;

/**
 * The place where the scanner of the house is joined: a bean of this type sees every byte that is
 * brought, before anything can be filed. Without one nothing is scanned (see {@code
 * docs/operations.md}).
 */
public interface VirusScan {

    /** Begins to look at one file; called on a thread that may wait. */
    Look begin();

    /** The look at one file, as it arrives. */
    interface Look extends AutoCloseable {
        /** Sees the next bytes; they must not be kept. */
        void see(byte[] bytes, int offset, int length);

        /** Whether the file, now seen whole, may come in; what it throws keeps it out. */
        boolean isClean();

        /** Ends the look, whether or not the whole was seen. */
        @Override
        void close();
    }
}
