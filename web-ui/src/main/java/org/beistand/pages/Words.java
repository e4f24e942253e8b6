package org.beistand.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/**
 * How things are said to one reader: language, zone, and the moment from which days are counted.
 */
public record Words(Locale locale, ZoneId zone, MessageSource messages, Instant now) {

    /** The same things said in another language. */
    public Words in(Locale other) {
        return new Words(other, zone, messages, now);
    }

    /** A text by its key; plain text, escaped by the template like any other. */
    public String t(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, key, locale));
    }

    /** The name of a code, such as {@code CaseStage.ACTIVE}. */
    public String name(Enum<?> code) {
        var type = code.getDeclaringClass().getName();
        return t(type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + code.name());
    }

    /** A count in words, from the keys {@code ….one} and {@code ….many}. */
    public String count(String key, long n) {
        return t(key + (n == 1 ? ".one" : ".many"), n);
    }

    /** Today, in the reader's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** A day, as in {@code 22 Nov 2026}. */
    public String date(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(formats()));
    }

    /** The day of a moment. */
    public String date(Instant moment) {
        return date(local(moment).toLocalDate());
    }

    /** A day with its weekday, written out. */
    public String longDate(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(formats()));
    }

    /** The time of day of a moment. */
    public String time(Instant moment) {
        return local(moment)
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(formats()));
    }

    /** A minute of the reader's own clock, as in {@code 22 Nov 2026, 14:05}. */
    public String dateTime(LocalDateTime minute) {
        return dateTime(minute.atZone(zone).toInstant());
    }

    /** Day and time of a moment. */
    public String dateTime(Instant moment) {
        return t("when.at", date(moment), time(moment));
    }

    /** A month, as in {@code Nov}. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMM", formats()));
    }

    /** A day seen from today: today, tomorrow, 3 days ago; beyond a fortnight the date. */
    public String fromToday(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        if (Math.abs(days) > 14) {
            return date(day);
        }
        return switch ((int) days) {
            case -1 -> t("when.yesterday");
            case 0 -> t("when.today");
            case 1 -> t("when.tomorrow");
            default -> days < 0 ? t("when.ago", -days) : t("when.in", days);
        };
    }

    /** A moment seen from now: minutes, hours, then as days are said. */
    public String fromNow(Instant moment) {
        long minutes = ChronoUnit.MINUTES.between(moment, now);
        if (minutes >= 0 && minutes < 1) {
            return t("when.now");
        }
        if (minutes > 0 && minutes < 60) {
            return t("when.minutes", minutes);
        }
        return local(moment).toLocalDate().equals(today())
                ? t("when.todayAt", time(moment))
                : fromToday(local(moment).toLocalDate());
    }

    /** A moment on the reader's clock. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private Locale formats() {
        return locale.getLanguage().equals("de") ? Locale.GERMANY : Locale.UK;
    }
}
