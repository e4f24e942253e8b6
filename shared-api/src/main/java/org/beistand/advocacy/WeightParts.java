package org.beistand.advocacy;

import org.beistand.language.InvalidValue;

/**
 * What a case weighs for its worker, part by part, in points. The sum is from 1 to 20.
 *
 * @param base what the kind of matter asks for by itself, at least 1
 * @param risk how dangerous it is, 0 to 3
 * @param agencies how many others have to be brought together, 0 to 3
 * @param travel how far the ways are, 0 to 3
 * @param targets how many urgent things are open, 0 to 3
 */
public record WeightParts(int base, int risk, int agencies, int travel, int targets) {
    /** The most points of each part but the base. */
    public static final int MOST = 3;

    public WeightParts {
        if (base < 1 || out(risk) || out(agencies) || out(travel) || out(targets)) {
            throw new InvalidValue("weight-part.range");
        }
        var _ = new CaseWeight(base + risk + agencies + travel + targets);
    }

    private static boolean out(int points) {
        return points < 0 || points > MOST;
    }

    /** What a kind of case weighs as long as nobody has looked closer. */
    public static WeightParts of(CaseKind kind) {
        return new WeightParts(kind.basePoints(), 0, 0, 0, 0);
    }

    /** A weight that somebody gave as a whole. */
    public static WeightParts whole(CaseWeight weight) {
        return new WeightParts(weight.points(), 0, 0, 0, 0);
    }

    /** The sum. */
    public CaseWeight sum() {
        return new CaseWeight(base + risk + agencies + travel + targets);
    }
}
