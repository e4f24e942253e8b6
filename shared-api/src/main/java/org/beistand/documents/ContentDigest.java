package org.beistand.documents;

import java.util.regex.Pattern;
import org.beistand.language.InvalidValue;

/**
 * SHA-256 of a content as it is stored, in 64 small hexadecimal digits: of its ciphertext, so that
 * it tells nothing about the file and stays valid when the key is gone.
 */
public record ContentDigest(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentDigest {
        if (!FORM.matcher(hex).matches()) {
            throw new InvalidValue("content-digest.form");
        }
    }
}
