package org.beistand.signin;

/**
 * Whether this is the demonstration, the only place where the password that everybody knows is
 * accepted.
 */
record DemoMode(boolean on) {
    private static final String PASSWORD = "beistand-demo";

    boolean refuses(String password) {
        return !on && PASSWORD.equals(password);
    }
}
