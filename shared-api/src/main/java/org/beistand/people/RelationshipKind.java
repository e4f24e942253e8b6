package org.beistand.people;

/** What the other one is to a person: {@code PARENT} when the other is the person's parent. */
public enum RelationshipKind {
    PARENT,
    CHILD,
    PARTNER,
    FORMER_PARTNER,
    SIBLING,
    OTHER_RELATIVE,
    CARER,
    CARED_FOR,
    GUARDIAN,
    WARD,
    NEIGHBOUR,
    LANDLORD,
    TENANT,
    IN_CONFLICT,
    OTHER;

    /** The same relationship, told from the other side. */
    public RelationshipKind inverse() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case CARER -> CARED_FOR;
            case CARED_FOR -> CARER;
            case GUARDIAN -> WARD;
            case WARD -> GUARDIAN;
            case LANDLORD -> TENANT;
            case TENANT -> LANDLORD;
            case PARTNER, FORMER_PARTNER, SIBLING, OTHER_RELATIVE, NEIGHBOUR, IN_CONFLICT, OTHER ->
                    this;
        };
    }

    /** Whether the two are family: then the record of one's own relative is closed to staff. */
    public boolean isFamily() {
        return switch (this) {
            case PARENT, CHILD, PARTNER, FORMER_PARTNER, SIBLING, OTHER_RELATIVE -> true;
            case CARER,
                    CARED_FOR,
                    GUARDIAN,
                    WARD,
                    NEIGHBOUR,
                    LANDLORD,
                    TENANT,
                    IN_CONFLICT,
                    OTHER ->
                    false;
        };
    }

    /**
     * Whether the two are so near that the house does not stand by the one and against the other
     * without anybody noticing. Ties that by themselves say that two stand apart are not among
     * these.
     */
    public boolean sharesInterests() {
        return switch (this) {
            case PARENT, CHILD, PARTNER, SIBLING, CARER, CARED_FOR, GUARDIAN, WARD -> true;
            case FORMER_PARTNER, OTHER_RELATIVE, NEIGHBOUR, LANDLORD, TENANT, IN_CONFLICT, OTHER ->
                    false;
        };
    }
}
