package org.beistand.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.beistand.people.PersonName;
import org.beistand.people.SafeContact;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Opens the stories that ship with the program. */
final class StoryBook {
    private static final List<String> CHAPTERS =
            List.of(
                    "housing",
                    "safety",
                    "money",
                    "health",
                    "family",
                    "residence",
                    "street",
                    "work");

    private StoryBook() {}

    static List<Story> stories() {
        return CHAPTERS.stream().flatMap(c -> chapter(c).stream()).toList();
    }

    private static List<Story> chapter(String name) {
        try (var text = open(name)) {
            var stories = new ArrayList<Story>();
            for (var document : yaml().loadAll(text)) {
                stories.add(story(new Words((Map<?, ?>) document)));
            }
            return stories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String chapter) {
        var text = StoryBook.class.getResourceAsStream("/demo/" + chapter + ".yml");
        if (text == null) {
            throw new IllegalStateException("The stories are not all there");
        }
        return text;
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        return new Yaml(
                new SafeConstructor(loading),
                new Representer(dumping),
                dumping,
                loading,
                new WordsOnly());
    }

    /** Takes every value as the words that stand there: a phone number is no number. */
    private static final class WordsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    private static Story story(Words words) {
        var key = words.text("case");
        var person = words.text("person");
        return new Story(
                key,
                person.isEmpty() ? key : person,
                words.has("name") ? portrait(words) : null,
                words.text("referrer"),
                words.text("reference"),
                lines(words));
    }

    private static Portrait portrait(Words words) {
        var name = Arrays.asList((words.text("name") + ",").split(",", -1));
        return new Portrait(
                new PersonName(name.get(1), name.get(0)),
                words.text("address"),
                words.text("born"),
                words.list("languages"),
                words.list("needs"),
                safeContact(words));
    }

    private static SafeContact safeContact(Words words) {
        var sender = words.text("sender");
        var messages = words.text("messages");
        return new SafeContact(
                words.list("ways").stream().map(Portrait::way).toList(),
                words.text("times"),
                messages.isEmpty()
                        ? SafeContact.MessageRule.ALLOWED
                        : SafeContact.MessageRule.valueOf(messages),
                sender.isEmpty()
                        ? SafeContact.SenderRule.OWN_NAME
                        : SafeContact.SenderRule.valueOf(sender),
                words.text("code-word"),
                words.text("remark"));
    }

    private static List<StoryLine> lines(Words words) {
        var lines = new ArrayList<StoryLine>();
        for (var line : words.lines("story")) {
            for (var entry : line.entrySet()) {
                var header = String.valueOf(entry.getKey());
                lines.add(StoryLine.of(lines.size(), header, word(entry.getValue())));
            }
        }
        return lines;
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }

    /** One document of the book. */
    private record Words(Map<?, ?> entries) {
        boolean has(String name) {
            return entries.containsKey(name);
        }

        String text(String name) {
            return word(entries.get(name));
        }

        List<String> list(String name) {
            return entries.get(name) instanceof List<?> list
                    ? list.stream().map(StoryBook::word).toList()
                    : List.of();
        }

        List<Map<?, ?>> lines(String name) {
            var lines = new ArrayList<Map<?, ?>>();
            if (entries.get(name) instanceof List<?> list) {
                list.forEach(line -> lines.add((Map<?, ?>) line));
            }
            return lines;
        }
    }
}
