package org.beistand.queryside;

import java.sql.Connection;

/**
 * One of the two sets of tables that each read model has, within a transaction: one serves, the
 * other is spare, to be filled by a rebuild or a verification.
 */
public record Slot(Connection connection, Name name) {
    /** The two sets. */
    public enum Name {
        A,
        B;

        /** The other one. */
        public Name other() {
            return this == A ? B : A;
        }

        /** The real name of a table in this set. */
        public String table(String base) {
            return "read_model." + base + (this == A ? "_a" : "_b");
        }
    }

    /** The real name of a table in this slot. */
    public String table(String base) {
        return name.table(base);
    }
}
