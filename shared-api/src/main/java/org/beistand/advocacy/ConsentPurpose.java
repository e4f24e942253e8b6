package org.beistand.advocacy;

/** What a consent allows. */
public enum ConsentPurpose {
    /** Asking somebody outside to take something on. */
    REFERRAL,
    /** Talking about the matter with somebody outside. */
    EXCHANGE,
    /** Speaking for the person towards somebody outside. */
    REPRESENTATION,
    /** Handing the case to another team of this organisation. */
    TRANSFER
}
