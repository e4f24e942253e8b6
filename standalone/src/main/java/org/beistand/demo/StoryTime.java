package org.beistand.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When something in a story happened, counted in working days back from today; 0 is today, negative
 * days lie ahead. Weekends are left out, so that a story is believable on whatever day it is told.
 */
record StoryTime(LocalDate today, ZoneId zone) {

    LocalDate day(int daysAgo) {
        var day = today;
        int step = daysAgo > 0 ? -1 : 1;
        for (int left = Math.abs(daysAgo); left > 0; ) {
            day = day.plusDays(step);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    Instant at(int daysAgo, LocalTime time) {
        return day(daysAgo).atTime(time).atZone(zone).toInstant();
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
