package org.beistand.sealing;

import java.util.UUID;

/**
 * A sealed value that does not open although its key is there: changed, or copied from another
 * field or thing. Tells the key's id and nothing of the content.
 */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken(String reason, UUID key) {
        super(reason + " under key " + key);
    }
}
