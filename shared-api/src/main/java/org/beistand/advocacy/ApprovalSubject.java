package org.beistand.advocacy;

/** What is put to another person for approval. */
public enum ApprovalSubject {
    PLAN,
    RISK_ASSESSMENT,
    CLOSURE
}
