package org.beistand.advocacy;

import org.beistand.language.InvalidValue;

/**
 * The number people use for a case: year, running number of at least four digits, check digit, as
 * in {@code 2026-0042-4}. The check digit (ISO 7064 Mod 11,10 over year and number) finds every
 * single mistyped digit and every two swapped neighbours but a few.
 */
public record CaseNumber(String text) {

    public CaseNumber {
        text = text.strip();
        if (!text.matches("\\d{4}-\\d{4,9}-\\d") || !checks(text)) {
            throw new InvalidValue("case-number.form");
        }
    }

    /** The number of the {@code running}-th case of a year, with its check digit. */
    public static CaseNumber of(int year, long running) {
        var body = "%04d-%04d".formatted(year, running);
        return new CaseNumber(body + "-" + checkDigit(body));
    }

    private static boolean checks(String text) {
        int last = text.lastIndexOf('-');
        return checkDigit(text.substring(0, last)) == text.charAt(last + 1) - '0';
    }

    private static int checkDigit(String body) {
        int product = 10;
        for (char c : body.toCharArray()) {
            if (c != '-') {
                int sum = (c - '0' + product) % 10;
                product = (sum == 0 ? 10 : sum) * 2 % 11;
            }
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        return text;
    }
}
