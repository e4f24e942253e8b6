package org.beistand.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.CommandId;
import org.beistand.language.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was posted. Reading a field either yields its typed value or notes what is wrong
 * with it; {@link #valid} then tells whether the values may be used.
 */
public final class PostedForm {
    private final Map<String, List<String>> values;
    private final Map<String, String> errors;
    private final ZoneId zone;

    PostedForm(MultiValueMap<String, String> values) {
        this(Map.copyOf(values), new LinkedHashMap<>(), ZoneOffset.UTC);
    }

    private PostedForm(Map<String, List<String>> values, Map<String, String> errors, ZoneId zone) {
        this.values = values;
        this.errors = errors;
        this.zone = zone;
    }

    /** The same form, its times of day meant in a zone; what is wrong is noted in both. */
    public PostedForm in(ZoneId where) {
        return new PostedForm(values, errors, where);
    }

    /** The text of a field, stripped; empty when there is none. */
    public String text(String field) {
        var all = values.getOrDefault(field, List.of());
        return all.isEmpty() || all.getFirst() == null ? "" : all.getFirst().strip();
    }

    /** All values of a field that may occur several times. */
    public List<String> all(String field) {
        return List.copyOf(values.getOrDefault(field, List.of()));
    }

    /** The names of all fields. */
    Stream<String> fields() {
        return values.keySet().stream().sorted();
    }

    /** A value made of a field's text; a broken rule is noted against the field. */
    public <T> @Nullable T read(String field, Function<String, T> reader) {
        try {
            return reader.apply(text(field));
        } catch (InvalidValue e) {
            return wrong(field, e.code());
        } catch (IllegalArgumentException | DateTimeException e) {
            return wrong(field, "not-readable");
        }
    }

    /** The same, where an empty field means no value. */
    public <T> @Nullable T readIfAny(String field, Function<String, T> reader) {
        return text(field).isEmpty() ? null : read(field, reader);
    }

    /** The same, where an empty field means that a choice is still missing. */
    public <T> @Nullable T pick(String field, Function<String, T> reader) {
        return text(field).isEmpty() ? wrong(field, "choose") : read(field, reader);
    }

    /** One of the codes; choosing none is a mistake. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        return text(field).isEmpty()
                ? wrong(field, "choose")
                : read(field, text -> Enum.valueOf(type, text));
    }

    /** Any number of the codes; what is no code is left out. */
    public <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        for (E code : type.getEnumConstants()) {
            if (all(field).contains(code.name())) {
                chosen.add(code);
            }
        }
        return chosen;
    }

    /** A day; none is a mistake. */
    public @Nullable LocalDate day(String field) {
        return text(field).isEmpty() ? wrong(field, "day") : read(field, LocalDate::parse);
    }

    /** A moment from a day and a time of day in the form's zone. */
    public @Nullable Instant moment(String day, String time) {
        return moment(day, time, zone);
    }

    /** A moment from a day and a time of day in a zone. */
    public @Nullable Instant moment(String day, String time, ZoneId where) {
        if (text(day).isEmpty() || text(time).isEmpty()) {
            return wrong(text(day).isEmpty() ? day : time, "moment");
        }
        return read(day, d -> LocalDateTime.parse(d + "T" + text(time)).atZone(where).toInstant());
    }

    /** Notes a mistake against a field, by the code that the bundles translate; yields nothing. */
    @CanIgnoreReturnValue
    public <T> @Nullable T wrong(String field, String code) {
        errors.putIfAbsent(field, "error." + code);
        return null;
    }

    /** Whether every value read so far was right. */
    public boolean valid() {
        return errors.isEmpty();
    }

    /** The id under which this form takes effect at most once; {@code null} for a broken form. */
    @Nullable CommandId commandId() {
        try {
            return CommandId.of(text("commandId"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** An id for a thing that this form makes: the same again when the form is posted again. */
    public UUID idFor(String thing) {
        var seed = text("commandId") + "/" + thing;
        return UUID.nameUUIDFromBytes(seed.getBytes(UTF_8));
    }

    /** The version that the writer had seen, if the form carries one. */
    public @Nullable Long expectedVersion() {
        var text = text("expectedVersion");
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** The form to be shown again, as it was typed, with what is wrong. */
    public FormView again(@Nullable String problem) {
        var problems = problem == null ? List.<String>of() : List.of(problem);
        return new FormView(
                values, errors, problems, text("commandId"), expectedVersion(), null, Map.of());
    }
}
