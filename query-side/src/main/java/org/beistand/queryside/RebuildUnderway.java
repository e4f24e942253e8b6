package org.beistand.queryside;

/** Somebody else rebuilds or verifies this read model at the moment. */
public final class RebuildUnderway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildUnderway(String name) {
        super("The read model " + name + " is being rebuilt or verified already.");
    }
}
