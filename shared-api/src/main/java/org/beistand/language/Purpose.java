package org.beistand.language;

/** Why content is touched; part of every event's metadata and of every record of reading. */
public enum Purpose {
    CASE_WORK,
    APPROVAL,
    FILE_REVIEW,
    STAND_IN,
    COMPLAINT,
    EMERGENCY,
    AUDIT,
    PLANNING,
    ADMINISTRATION,
    IMPORT
}
