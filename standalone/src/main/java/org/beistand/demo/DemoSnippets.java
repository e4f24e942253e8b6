package org.beistand.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.beistand.staff.Snippet;

/** What teams of the demonstration write again and again. */
final class DemoSnippets {
    private DemoSnippets() {}

    /** With ids of their own for each team. */
    static List<Snippet> of(DemoMember supervisor) {
        return Stream.concat(german(), english())
                .map(s ->
                        new Snippet(
                                DemoIds.of("snippet", supervisor.name(), s.name()),
                                s.name(),
                                s.language(),
                                s.title(),
                                s.text()))
                .toList();
    }

    private static Stream<Snippet> german() {
        return Stream.of(
                of(
                        "amt",
                        "de",
                        "Begleitung zum Amt",
                        "Begleitung zum Amt. Anliegen vorgetragen, Unterlagen abgegeben, Eingang bestätigt. Nächster Schritt:"),
                of(
                        "niemand",
                        "de",
                        "Telefonat ohne Erreichen",
                        "Niemanden erreicht, keine Nachricht hinterlassen. Neuer Versuch:"),
                of(
                        "vereinbart",
                        "de",
                        "Vereinbarungen",
                        "Vereinbart: Wir \u2013 Die Person \u2013 Bis wann \u2013"));
    }

    private static Stream<Snippet> english() {
        return Stream.of(
                of(
                        "office",
                        "en",
                        "Went along to an office",
                        "Went along to the office. Matter presented, papers handed in, receipt confirmed. Next step:"),
                of(
                        "nobody",
                        "en",
                        "Call without reaching anybody",
                        "Reached nobody, left no message. Next attempt:"));
    }

    private static Snippet of(String name, String language, String title, String text) {
        return new Snippet(new UUID(0, 0), name, language, title, text);
    }
}
