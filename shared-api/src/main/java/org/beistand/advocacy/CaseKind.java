package org.beistand.advocacy;

/** How much standing-by a matter asks for; the base of its weight. */
public enum CaseKind {
    ADVICE(1),
    ADVOCACY(3),
    CRISIS(5);

    private final int basePoints;

    CaseKind(int basePoints) {
        this.basePoints = basePoints;
    }

    /** Points of weight that this kind starts with. */
    public int basePoints() {
        return basePoints;
    }
}
