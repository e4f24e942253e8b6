package org.beistand.signin;

import java.util.concurrent.Semaphore;
import org.beistand.staff.Password;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Hashes passwords by Argon2id, few at a time because each takes 19 MiB. */
final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore slots =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys = argon2.encode("nobody has this password");

    String hash(Password password) {
        slots.acquireUninterruptibly();
        try {
            return argon2.encode(password.value());
        } finally {
            slots.release();
        }
    }

    /** Takes equally long whether there is a hash to compare with or not. */
    boolean matches(String password, @Nullable String hash) {
        slots.acquireUninterruptibly();
        try {
            var equal = argon2.matches(password, hash == null ? nobodys : hash);
            return equal && hash != null;
        } finally {
            slots.release();
        }
    }
}
