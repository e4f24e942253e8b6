package org.beistand.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** What the project's {@code docker-compose.yml} says, with places of this machine put in. */
final class ComposeFile {
    private final Map<String, Object> content;
    private final Map<String, String> places;

    private ComposeFile(Map<String, Object> content, Map<String, String> places) {
        this.content = content;
        this.places = places;
    }

    /** The places tell what stands here for a text of the file. */
    static ComposeFile with(Map<String, String> places) throws IOException {
        try (var text = Files.newBufferedReader(root().resolve("docker-compose.yml"))) {
            return new ComposeFile(new Yaml().load(text), places);
        }
    }

    static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    Set<String> secrets() {
        return part(content, "secrets").keySet();
    }

    Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        part(service(service), "environment")
                .forEach((name, value) -> environment.put(name, placed(value)));
        return environment;
    }

    /** The command of a service, without the program itself where it is named. */
    List<String> command(String service) {
        return ((List<?>) service(service).get("command"))
                .stream().filter(word -> !"postgres".equals(word)).map(this::placed).toList();
    }

    private Map<String, Object> service(String name) {
        return part(part(content, "services"), name);
    }

    @SuppressWarnings("unchecked") // so it is in YAML
    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        return (Map<String, Object>) whole.get(name);
    }

    private String placed(Object value) {
        var text = value.toString().replaceAll("\\$\\{\\w+:-([^}]*)}", "$1");
        for (var place : places.entrySet()) {
            text = text.replace(place.getKey(), place.getValue());
        }
        return text;
    }
}
