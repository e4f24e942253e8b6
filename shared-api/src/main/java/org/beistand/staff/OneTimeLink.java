package org.beistand.staff;

import java.time.Instant;

/**
 * A link that works once, to set a password or to make the first administrator.
 *
 * @param path path and query below the address of the organisation
 */
public record OneTimeLink(String path, Instant validUntil) {
    @Override
    public String toString() {
        return "OneTimeLink[…]";
    }
}
