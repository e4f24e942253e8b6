package org.beistand.filestore;

/** Lets everything in unseen. */
final class NoVirusScan implements VirusScan, VirusScan.Look {

    @Override
    public Look begin() {
        return this;
    }

    @Override
    public void see(byte[] bytes, int offset, int length) {
        // nobody looks
    }

    @Override
    public boolean isClean() {
        return true;
    }

    @Override
    public void close() {
        // nothing was begun
    }
}
