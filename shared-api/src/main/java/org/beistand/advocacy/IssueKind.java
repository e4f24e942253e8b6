package org.beistand.advocacy;

/** What an issue is about. */
public enum IssueKind {
    HOUSING,
    HOMELESSNESS,
    BENEFITS,
    DEBT,
    HEALTH_CARE,
    CARE,
    VIOLENCE,
    FAMILY,
    NEIGHBOURHOOD,
    RESIDENCE,
    WORK,
    DISCRIMINATION,
    PERMIT,
    OTHER
}
