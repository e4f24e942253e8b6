package org.beistand.advocacy;

/** How much standing-by a matter asks for; the base of its weight and of the silence alarm. */
public enum CaseKind {
    ADVICE(1, 30),
    ADVOCACY(3, 30),
    CRISIS(5, 14);

    private final int basePoints;
    private final int silenceDays;

    CaseKind(int basePoints, int silenceDays) {
        this.basePoints = basePoints;
        this.silenceDays = silenceDays;
    }

    /** Points of weight that this kind starts with. */
    public int basePoints() {
        return basePoints;
    }

    /** Days without a successful contact after which a case counts as silent. */
    public int silenceDays() {
        return silenceDays;
    }
}
