package org.beistand.advocacy;

/** What a document is to the case. */
public enum DocumentKind {
    LETTER,
    OFFICIAL_NOTICE,
    APPLICATION,
    CONTRACT,
    CERTIFICATE,
    CONSENT_FORM,
    PHOTO,
    OTHER
}
