package org.beistand.caseload;

/**
 * How full a worker’s load is against what was agreed, in the bands of the probation service’s
 * workload tool (communitycare.co.uk, 2010).
 */
public enum LoadBand {
    /** Under 95 per cent. */
    ROOM,
    /** 95 to 100 per cent. */
    FULL,
    /** Above 100, up to 110 per cent. */
    STRAINED,
    /** Above 110 per cent. */
    OVERLOADED,
    /** Nothing is agreed. */
    NOT_AGREED;

    private static final int FULL_FROM = 95;
    private static final int STRAINED_ABOVE = 100;
    static final int OVERLOADED_ABOVE = 110;

    /** The band of some points against a capacity; 0 for none agreed. */
    public static LoadBand of(int points, int capacity) {
        if (capacity <= 0) {
            return NOT_AGREED;
        }
        long hundredfold = points * 100L;
        if (hundredfold > (long) OVERLOADED_ABOVE * capacity) {
            return OVERLOADED;
        }
        if (hundredfold > (long) STRAINED_ABOVE * capacity) {
            return STRAINED;
        }
        return hundredfold >= (long) FULL_FROM * capacity ? FULL : ROOM;
    }

    /** Per cent of the capacity, rounded; 0 when none is agreed. */
    public static int percent(int points, int capacity) {
        return capacity <= 0 ? 0 : (int) Math.round(points * 100.0 / capacity);
    }
}
