package org.beistand.documents;

/**
 * A content that was brought whole: what it is, told by its bytes.
 *
 * @param size of the file as it is handed out again
 * @param digest of the ciphertext, which ties the bytes to the fact that names them
 */
public record StoredContent(
        ContentId contentId, ContentType type, FileSize size, ContentDigest digest) {}
