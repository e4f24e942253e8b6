package org.beistand.separation;

/** The law that a no-contact rule rests on, where one does. */
public enum SeparationBasis {
    /** Protection against violence by a civil court: § 1 GewSchG. */
    PROTECTION_ORDER,
    /**
     * Removal from the home and ban on coming back by the police, under the police law of the land.
     */
    POLICE_REMOVAL,
    /** Contact restricted by a family court: § 1684 (4) BGB. */
    CONTACT_RESTRICTION,
    /** Instruction of a criminal court: § 56c StGB, § 116 StPO. */
    CRIMINAL_COURT,
    /** The rules of the house (§ 903 BGB). */
    HOUSE_RULES
}
