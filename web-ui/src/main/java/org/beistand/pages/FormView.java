package org.beistand.pages;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as a template shows it.
 *
 * @param errors key of what is wrong, by field, in the order of reading
 * @param problems keys of what is wrong beside any field
 * @param draftSavedAt when the draft was kept from which the values come; {@code null} for none
 * @param theirs what stands there now, where somebody else changed a field in the meantime
 */
public record FormView(
        Map<String, List<String>> values,
        Map<String, String> errors,
        List<String> problems,
        String commandId,
        @Nullable Long expectedVersion,
        @Nullable Instant draftSavedAt,
        Map<String, String> theirs) {

    public FormView {
        values = Map.copyOf(values);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        problems = List.copyOf(problems);
        theirs = Map.copyOf(theirs);
    }

    /** A form to be filled in for the first time. */
    public static FormView fresh(UUID commandId, @Nullable Long expectedVersion) {
        return new FormView(
                Map.of(),
                Map.of(),
                List.of(),
                commandId.toString(),
                expectedVersion,
                null,
                Map.of());
    }

    /** The same with values filled in. */
    public FormView filled(Map<String, List<String>> with) {
        var both = new LinkedHashMap<>(values);
        both.putAll(with);
        return new FormView(
                both, errors, problems, commandId, expectedVersion, draftSavedAt, theirs);
    }

    /** The same with one value filled in. */
    public FormView with(String field, Object value) {
        return filled(Map.of(field, List.of(value.toString())));
    }

    /** The same with the values of a draft. */
    public FormView drafted(Map<String, String> fields, Instant savedAt) {
        var all = new LinkedHashMap<>(values);
        fields.forEach((name, value) -> all.put(name, List.of(value.split(Drafts.NEXT_VALUE, -1))));
        return new FormView(all, errors, problems, commandId, expectedVersion, savedAt, theirs);
    }

    /** The same under a new id, when the old one was used up. */
    FormView renewed(UUID id) {
        return new FormView(
                values, errors, problems, id.toString(), expectedVersion, draftSavedAt, theirs);
    }

    /** A field's text; empty when there is none. */
    public String value(String field) {
        var all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Whether a field holds a value among others. */
    public boolean has(String field, Object value) {
        return values.getOrDefault(field, List.of()).contains(value.toString());
    }

    /** Key of what is wrong with a field, or {@code null}. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** What stands in the field now, where that differs from what was typed; else {@code null}. */
    public @Nullable String theirs(String field) {
        return theirs.get(field);
    }

    /** Whether somebody else changed the thing while this form was being filled in. */
    public boolean outdated() {
        return problems.contains("problem.version-outdated.text");
    }

    /**
     * The same beside what stands there now, ready to be saved over it: where typed and standing
     * values differ, both are shown.
     */
    public FormView beside(FormView standing) {
        var differing = new LinkedHashMap<String, String>();
        standing.values.forEach((field, now) -> {
            if (!now.equals(values.getOrDefault(field, List.of()))) {
                differing.put(field, String.join(", ", now));
            }
        });
        return new FormView(
                values, errors, problems, commandId, standing.expectedVersion, null, differing);
    }

    /**
     * Ids of hint and error of a field, as {@code aria-describedby} wants them; or {@code null}.
     */
    public @Nullable String describedBy(String prefix, String field, boolean hint) {
        var ids = new StringJoiner(" ");
        if (hint) {
            ids.add(prefix + "-" + field + "-h");
        }
        if (errors.containsKey(field)) {
            ids.add(prefix + "-" + field + "-e");
        }
        return ids.length() == 0 ? null : ids.toString();
    }

    /** Whether anything is wrong. */
    public boolean wrong() {
        return !errors.isEmpty() || !problems.isEmpty();
    }
}
