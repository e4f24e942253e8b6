package org.beistand.caseimport;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The mapping as it stands in its YAML file: a tree of texts, read field by field. Whatever nobody
 * asked for in the end was misspelt, and is refused.
 */
final class MappingFile {
    private final Map<String, Object> tree;
    private final Set<String> asked = new HashSet<>();

    private MappingFile(Map<String, Object> tree) {
        this.tree = tree;
    }

    static MappingFile read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return parse(reader);
        } catch (IOException e) {
            throw new NotImportable("The mapping " + file + " cannot be read.", e);
        }
    }

    static MappingFile parse(Reader yaml) {
        try {
            var loaded = texts().<Object>load(yaml);
            var flat = new HashMap<String, Object>();
            flatten("", loaded, flat);
            return new MappingFile(flat);
        } catch (YAMLException e) {
            throw new NotImportable("The mapping is not readable as YAML.", e);
        }
    }

    /** Everything is a text: a date or a yes in a mapping means what it says. */
    private static Yaml texts() {
        var loading = new LoaderOptions();
        var writing = new DumperOptions();
        var nothingElse =
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {}
                };
        return new Yaml(
                new SafeConstructor(loading),
                new Representer(writing),
                writing,
                loading,
                nothingElse);
    }

    private static void flatten(String prefix, @Nullable Object node, Map<String, Object> into) {
        if (node instanceof Map<?, ?> map && !map.containsKey("from")) {
            map.forEach((k, v) -> flatten(prefix.isEmpty() ? "" + k : prefix + "." + k, v, into));
        } else if (node != null && !node.equals("")) {
            into.put(prefix, node);
        }
    }

    /** A plain text, or what to take instead; {@code null} refuses its absence. */
    String text(String field, @Nullable String otherwise) {
        asked.add(field);
        var value = tree.getOrDefault(field, otherwise);
        if (value == null || value instanceof Map) {
            throw new NotImportable("The mapping needs the field " + field + ".");
        }
        return value.toString();
    }

    /** The field as an expression over the table's columns. */
    Expression expression(String field, Table table, @Nullable String otherwise) {
        asked.add(field);
        var value = tree.getOrDefault(field, otherwise);
        return switch (value) {
            case null -> throw new NotImportable("The mapping needs the field " + field + ".");
            case Map<?, ?> lookup -> lookup(field, lookup, table);
            default ->
                    Expression.of(
                            new Expression.Field(field, value.toString()),
                            table.columns(),
                            Map.of(),
                            null);
        };
    }

    private static Expression lookup(String field, Map<?, ?> node, Table table) {
        var known = new HashMap<String, String>();
        if (node.get("map") instanceof Map<?, ?> map) {
            map.forEach((k, v) -> known.put("" + k, "" + v));
        }
        var otherwise = node.get("otherwise");
        if (!Set.of("from", "map", "otherwise").containsAll(node.keySet()) || known.isEmpty()) {
            throw new NotImportable(
                    "The mapping's field " + field + " takes from, map and otherwise only.");
        }
        return Expression.of(
                new Expression.Field(field, "" + node.get("from")),
                table.columns(),
                known,
                otherwise == null ? null : otherwise.toString());
    }

    boolean has(String field) {
        asked.add(field);
        return tree.containsKey(field);
    }

    void refuseUnknown() {
        for (var field : tree.keySet()) {
            if (!asked.contains(field)) {
                throw new NotImportable(
                        "The mapping has a field " + field + " that Beistand does not know.");
            }
        }
    }
}
