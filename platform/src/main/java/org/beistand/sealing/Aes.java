package org.beistand.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with random nonces; one instance serves one thread. */
final class Aes {
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Cipher cipher;

    Aes() {
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no AES-GCM", e);
        }
    }

    static byte[] random(int bytes) {
        var result = new byte[bytes];
        RANDOM.nextBytes(result);
        return result;
    }

    byte[] encrypt(SecretKey key, byte[] nonce, byte[] plain, byte[]... associated) {
        try {
            begin(Cipher.ENCRYPT_MODE, key, nonce);
            return finish(plain, associated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Encryption failed", e);
        }
    }

    /** Fails with {@link AEADBadTagException} when anything but the very same comes back. */
    byte[] decrypt(SecretKey key, byte[] nonce, byte[] sealed, byte[]... associated)
            throws GeneralSecurityException {
        begin(Cipher.DECRYPT_MODE, key, nonce);
        return finish(sealed, associated);
    }

    private void begin(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        if (nonce.length != NONCE_BYTES) {
            throw new AEADBadTagException("nonce");
        }
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
    }

    private byte[] finish(byte[] in, byte[]... associated) throws GeneralSecurityException {
        for (var part : associated) {
            cipher.updateAAD(part);
        }
        return cipher.doFinal(in);
    }
}
