package org.beistand.signin;

import org.beistand.staff.Password;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords by Argon2id. Each takes 19 MiB and a processor for a while, so callers do it in
 * slots kept for that alone.
 */
final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final String nobodys = argon2.encode("nobody has this password");

    String hash(Password password) {
        return argon2.encode(password.value());
    }

    /** Takes equally long whether there is a hash to compare with or not. */
    boolean matches(String password, @Nullable String hash) {
        var equal = argon2.matches(password, hash == null ? nobodys : hash);
        return equal && hash != null;
    }
}
