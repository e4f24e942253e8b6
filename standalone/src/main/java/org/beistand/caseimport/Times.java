package org.beistand.caseimport;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * Reads moments as tables write them: ISO or German, with a zone, an offset or neither (then in the
 * zone of the mapping), to the day, the minute or finer. A mere day is taken at its noon, so that
 * no zone moves it to another day.
 */
record Times(ZoneId zone) {
    private static final List<DateTimeFormatter> FORMS =
            List.of(form("uuuu-M-d", "['T'][' ']"), form("d.M.uuuu", "[',']['T'][' ']"));

    private static DateTimeFormatter form(String date, String between) {
        return new DateTimeFormatterBuilder()
                .appendPattern(date)
                .optionalStart()
                .appendPattern(between + "H:mm[:ss]")
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .appendPattern("[' Uhr'][' ']")
                .appendPattern("[XXXXX][XX][X]")
                .appendPattern("[' ']['['VV']'][VV]")
                .optionalEnd()
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    Instant read(String field, String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new BadField(field, "empty");
        }
        for (var form : FORMS) {
            try {
                return instant(
                        form.parseBest(
                                trimmed,
                                ZonedDateTime::from,
                                OffsetDateTime::from,
                                LocalDateTime::from,
                                LocalDate::from));
            } catch (DateTimeException e) {
                // the next form may fit
            }
        }
        throw new BadField(field, "not-a-time");
    }

    private Instant instant(TemporalAccessor read) {
        return switch (read) {
            case ZonedDateTime z -> z.toInstant();
            case OffsetDateTime o -> o.toInstant();
            case LocalDateTime l -> l.atZone(zone).toInstant();
            default -> LocalDate.from(read).atTime(12, 0).atZone(zone).toInstant();
        };
    }
}
