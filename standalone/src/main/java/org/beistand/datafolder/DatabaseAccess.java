package org.beistand.datafolder;

/** How one role reaches one database. */
public record DatabaseAccess(String url, String user, String password) {
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
