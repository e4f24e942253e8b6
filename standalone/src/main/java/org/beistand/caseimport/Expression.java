package org.beistand.caseimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the mapping fills one field: a text in which {@code {column}} stands for the row's value,
 * then perhaps looked up in a list of known values.
 *
 * @param known replaces the text by what stands here for it; empty for no look-up
 * @param otherwise what unknown texts become; {@code null} to refuse them
 */
record Expression(
        String field, List<Part> parts, Map<String, String> known, @Nullable String otherwise) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    /** A piece of the text: as it stands, or the value of a column. */
    sealed interface Part {
        record Literal(String text) implements Part {}

        record Column(int index) implements Part {}
    }

    static Expression of(
            Field field, List<String> columns, Map<String, String> known, @Nullable String other) {
        var parts = new ArrayList<Part>();
        var matcher = PLACEHOLDER.matcher(field.text());
        var from = 0;
        while (matcher.find()) {
            parts.add(new Part.Literal(field.text().substring(from, matcher.start())));
            parts.add(new Part.Column(column(field.name(), matcher.group(1), columns)));
            from = matcher.end();
        }
        parts.add(new Part.Literal(field.text().substring(from)));
        return new Expression(field.name(), parts, known, other);
    }

    /** A field of the mapping and the text it is filled by. */
    record Field(String name, String text) {}

    private static int column(String field, String name, List<String> columns) {
        var index = columns.indexOf(name);
        if (index < 0) {
            throw new NotImportable(
                    "The mapping's field %s names the column \"%s\", which the file does not have."
                            .formatted(field, name));
        }
        return index;
    }

    /** The field's text for this row; empty when the row has nothing there. */
    String of(Row row) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(
                    switch (part) {
                        case Part.Literal l -> l.text();
                        case Part.Column c -> row.values().get(c.index());
                    });
        }
        return lookedUp(text.toString().strip());
    }

    private String lookedUp(String text) {
        if (known.isEmpty()) {
            return text;
        }
        var found = known.getOrDefault(text, otherwise);
        if (found == null) {
            throw new BadField(field, "not-in-the-mapping");
        }
        return found;
    }

    String required(Row row) {
        var text = of(row);
        if (text.isEmpty()) {
            throw new BadField(field, "empty");
        }
        return text;
    }

    <E extends Enum<E>> E choice(Row row, Class<E> type) {
        var text = required(row);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new BadField(field, "not-one-of-the-choices");
    }

    int number(Row row) {
        var text = required(row);
        if (!text.matches("\\d{1,6}")) {
            throw new BadField(field, "not-a-number");
        }
        return Integer.parseInt(text);
    }
}
