package org.beistand.chronology.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beistand.pages.Folded;

/** Looks for words in an entry and marks where they stand. */
final class Sought {
    private Sought() {}

    /** The entry with the words marked; empty when they do not stand in it. */
    static Optional<EntryView> in(EntryView entry, String words) {
        if (words.isBlank()) {
            return Optional.of(entry);
        }
        var said = Folded.of(entry.said());
        var found = said.find(words);
        var sentence = entry.sentence().stream().map(Piece::text).collect(Collectors.joining());
        return found.isEmpty() && Folded.of(sentence).find(words).isEmpty()
                ? Optional.empty()
                : Optional.of(entry.marked(pieces(entry.said(), found)));
    }

    private static List<Piece> pieces(String text, List<Folded.Place> found) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var place : found) {
            pieces.add(new Piece(text.substring(done, place.from()), false));
            pieces.add(new Piece(text.substring(place.from(), place.to()), true));
            done = place.to();
        }
        pieces.add(new Piece(text.substring(done), false));
        return pieces.stream().filter(p -> !p.text().isEmpty()).toList();
    }
}
