package org.beistand.chronology;

/** Groups of chronology entries, as the filter chips offer them. */
public enum EntryGroup {
    CONTACTS,
    NOTES,
    FOLLOW_UPS,
    ISSUES,
    /** Goals and what was agreed for them. */
    PLAN,
    /** Risk, warnings, safeguarding concerns. */
    SAFETY,
    /** Consents, and referrals to somebody outside. */
    SHARING,
    /** Files, and what became of them. */
    DOCUMENTS,
    /** Steps in the life of the case and changes of worker; quiet in the view. */
    COURSE
}
