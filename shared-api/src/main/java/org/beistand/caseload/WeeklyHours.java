package org.beistand.caseload;

import org.beistand.language.InvalidValue;

/** Working time in a week, in minutes, from 0 to 168 hours. */
public record WeeklyHours(int minutes) {
    private static final int HOUR = 60;
    private static final int WEEK = 168 * HOUR;

    public WeeklyHours {
        if (minutes < 0 || minutes > WEEK) {
            throw new InvalidValue("weekly-hours.range");
        }
    }

    /** Reads hours as people write them, with a comma or a point: {@code 19,5}. */
    public static WeeklyHours of(String text) {
        var hours = new java.math.BigDecimal(text.strip().replace(',', '.'));
        if (hours.abs().intValue() > WEEK) {
            throw new InvalidValue("weekly-hours.range");
        }
        var minutes = hours.multiply(java.math.BigDecimal.valueOf(HOUR));
        return new WeeklyHours(minutes.setScale(0, java.math.RoundingMode.HALF_UP).intValue());
    }

    /** In hours. */
    public double hours() {
        return minutes / (double) HOUR;
    }
}
