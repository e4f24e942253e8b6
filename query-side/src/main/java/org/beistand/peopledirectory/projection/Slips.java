package org.beistand.peopledirectory.projection;

/**
 * Slips of the keyboard: a letter too many, too few, another one, or two neighbours swapped
 * (optimal string alignment). The first letter has to be right. What is still being typed is held
 * against the beginning of a word.
 */
final class Slips {
    private final String typed;
    private final String word;
    private final int[][] slips;

    private Slips(String typed, String word) {
        this.typed = typed;
        this.word = word;
        this.slips = new int[typed.length() + 1][word.length() + 1];
    }

    /** Whether at most so many slips lead from what was typed to the word or its beginning. */
    static boolean within(String typed, String word, int most) {
        if (typed.length() > word.length() + most || typed.charAt(0) != word.charAt(0)) {
            return false;
        }
        var beginning = word.substring(0, Math.min(word.length(), typed.length() + most));
        return new Slips(typed, beginning).least(typed.length() - most) <= most;
    }

    /** The fewest slips to any beginning of the word that has at least so many letters. */
    private int least(int from) {
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= word.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : step(i, j);
            }
        }
        int least = Integer.MAX_VALUE;
        for (int j = from; j <= word.length(); j++) {
            least = Math.min(least, slips[typed.length()][j]);
        }
        return least;
    }

    private int step(int i, int j) {
        boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
        int least =
                Math.min(
                        Math.min(slips[i - 1][j], slips[i][j - 1]) + 1,
                        slips[i - 1][j - 1] + (same ? 0 : 1));
        return swapped(i, j) ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }

    private boolean swapped(int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
    }
}
