package org.beistand.people;

/** What a person needs to be able to take part. */
public enum AccessNeed {
    STEP_FREE,
    SIGN_LANGUAGE,
    EASY_LANGUAGE,
    LARGE_PRINT,
    HEARING_LOOP,
    INTERPRETER,
    SUPPORT_PERSON,
    CHILDCARE,
    QUIET_ROOM
}
