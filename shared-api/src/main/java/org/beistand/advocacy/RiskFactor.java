package org.beistand.advocacy;

/** What makes danger greater. */
public enum RiskFactor {
    VIOLENCE,
    THREATS,
    CONTROL_BY_OTHERS,
    SELF_HARM,
    SUBSTANCE_USE,
    NO_HOME,
    ISOLATION,
    CHILDREN_AFFECTED,
    HEALTH,
    DEBT
}
