package org.beistand.spaces;

/** What stands in a meeting space. */
public enum SpaceEquipment {
    VIDEO,
    PROJECTOR,
    FLIPCHART,
    INDUCTION_LOOP,
    TELEPHONE,
    KITCHENETTE
}
