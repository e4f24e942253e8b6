package org.beistand.standalone;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beistand.access.KnownOperations;
import org.beistand.language.DomainCommand;
import org.beistand.vocabulary.Concept;
import org.springframework.context.ApplicationContext;
import org.springframework.web.reactive.handler.AbstractUrlHandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Everything that can be asked of the running program, from its own registries and router. */
final class Operations {
    private static final String ANY_COMMAND = "/api/{noun}/{id}/{command}";
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([^}]+)}");
    private final ApplicationContext program;

    Operations(ApplicationContext program) {
        this.program = program;
    }

    /** One operation, as a row of the table names it. */
    record Operation(String kind, String method, String path) implements Comparable<Operation> {
        @Override
        public int compareTo(Operation other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return kind + " " + path + " " + method;
        }
    }

    Set<Operation> all() {
        var all = new TreeSet<Operation>();
        registered().forEach(type -> all.add(registered(type)));
        routes().forEach(all::add);
        resources().forEach(all::add);
        return all;
    }

    /** What programs are told about: commands, and the routes under {@code /api}. */
    Set<String> ofPrograms() {
        var told = new TreeSet<String>();
        for (var operation : all()) {
            if (operation.kind().equals("command") || operation.path().startsWith("/api/")) {
                told.add(operation.method() + " " + operation.path());
            }
        }
        return told;
    }

    private Stream<Class<?>> registered() {
        return program.getBeansOfType(KnownOperations.class).values().stream()
                .map(KnownOperations::operations)
                .flatMap(Collection::stream);
    }

    private static Operation registered(Class<?> type) {
        if (!DomainCommand.class.isAssignableFrom(type)) {
            return new Operation("query", "ASK", type.getSimpleName());
        }
        var noun =
                Concept.ALL.stream()
                        .filter(concept -> concept.commandTypes().contains(type))
                        .findFirst()
                        .orElseThrow()
                        .noun();
        var name =
                type.getSimpleName()
                        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT);
        return new Operation("command", "POST", "/api/" + noun + "/{id}/" + name);
    }

    private Stream<Operation> routes() {
        return program.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Operations::routes)
                .filter(route -> !route.path().equals(ANY_COMMAND));
    }

    private static Stream<Operation> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> expanded(pattern.getPatternString()).stream())
                .flatMap(path ->
                        methods.isEmpty()
                                ? Stream.of(new Operation("route", "GET", path))
                                : methods.stream()
                                        .map(m -> new Operation("route", m.name(), path)));
    }

    private Stream<Operation> resources() {
        return program.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .map(pattern -> new Operation("resource", "GET", unversioned(pattern)));
    }

    private static String unversioned(PathPattern pattern) {
        return pattern.getPatternString().replaceFirst("^/[0-9a-f]{8}/ui/", "/*/ui/");
    }

    /** A place where one of several words may stand is as many addresses. */
    private static List<String> expanded(String pattern) {
        var choice = CHOICE.matcher(pattern);
        if (!choice.find()) {
            return List.of(pattern);
        }
        return Stream.of(choice.group(1).split("\\|"))
                .map(word -> pattern.replace(choice.group(), word))
                .flatMap(path -> expanded(path).stream())
                .toList();
    }
}
