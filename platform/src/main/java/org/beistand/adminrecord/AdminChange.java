package org.beistand.adminrecord;

import java.util.Locale;

/** What can be changed about accounts, teams, tokens and links. Closed list, names are stored. */
public enum AdminChange {
    ACCOUNT_CREATED,
    ACCOUNT_IMPORTED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ROLES_REQUESTED,
    ROLES_DECLINED,
    PASSWORD_LINK_MADE,
    PASSWORD_SET,
    FIRST_LINK_MADE,
    FIRST_ADMINISTRATOR_MADE,
    TEAM_CREATED,
    TEAM_REMOVED,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    ABSENCE_RECORDED,
    ABSENCE_ENDED;

    /** As it stands in an answer: {@code account-created}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
