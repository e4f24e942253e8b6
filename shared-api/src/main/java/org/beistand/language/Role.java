package org.beistand.language;

/** What an account may do in principle; which cases it may do it to, relations say. Closed list. */
public enum Role {
    CASE_WORKER,
    MEDIATOR,
    OUTREACH_WORKER,
    SUPERVISOR,
    SPACE_MANAGER,
    PLANNER,
    AUDITOR,
    DATA_PROTECTION_OFFICER,
    /** Technical: accounts and teams, never any content. */
    ADMINISTRATOR;

    /** Whether it reads or governs others' work, so that one person alone must not grant it. */
    public boolean governs() {
        return switch (this) {
            case SUPERVISOR, AUDITOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR -> true;
            case CASE_WORKER, MEDIATOR, OUTREACH_WORKER, SPACE_MANAGER, PLANNER -> false;
        };
    }
}
