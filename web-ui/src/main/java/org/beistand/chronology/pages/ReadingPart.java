package org.beistand.chronology.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.ChronologyOf;
import org.beistand.pages.Desk;
import org.beistand.pages.PagePart;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/**
 * Reads a whole chronology and leaves out what is not wanted. Texts are looked through after they
 * were opened, here: no index of them exists.
 */
@PagePart
public final class ReadingPart {
    private static final int AT_ONCE = 200;
    private final Desk desk;

    ReadingPart(Desk desk) {
        this.desk = desk;
    }

    /** What is wanted of the chronology of a case. */
    public ReadingView view(Ui ui, Roster roster, AdvocacyCaseId caseId, Wished wished) {
        var wish = wished.wish();
        var all = everything(ui, caseId);
        var telling =
                Telling.to(ui, roster, wished.client(), wish.seen() == null ? 0 : wish.seen());
        var known = known(ui, all, wish);
        var found =
                known.stream()
                        .filter(e -> wish.wants(e, ui.words()))
                        .filter(e -> !wish.since() || telling.isNew(e))
                        .map(telling::view)
                        .map(e -> Sought.in(e, wish.text()))
                        .flatMap(java.util.Optional::stream)
                        .toList();
        var ordered = wish.latestFirst() ? found : found.reversed();
        return new ReadingView(
                wish,
                ChronologyPart.days(ordered),
                found.size(),
                all.size(),
                all.size() - known.size(),
                wish.seen() == null ? 0 : (int) known.stream().filter(telling::isNew).count(),
                edge(ui, all, times -> times.min(Instant::compareTo)),
                edge(ui, all, times -> times.max(Instant::compareTo)));
    }

    /** What had been recorded by the day as of which it is read. */
    private static List<Entry> known(Ui ui, List<Entry> all, Wish wish) {
        return all.stream()
                .filter(e -> wish.knows(e.provenance(), ui.words()))
                .map(e -> wish.asKnown(e, ui.words()))
                .toList();
    }

    /** A wish, and what the person supported is called; empty when not named. */
    public record Wished(Wish wish, String client) {}

    private List<Entry> everything(Ui ui, AdvocacyCaseId caseId) {
        var entries = new ArrayList<Entry>();
        String before = null;
        do {
            var page = desk.ask(ui, new ChronologyOf(caseId, Set.of(), before, AT_ONCE));
            entries.addAll(page.entries());
            before = page.next();
        } while (before != null);
        return entries;
    }

    private static LocalDate edge(
            Ui ui,
            List<Entry> entries,
            Function<java.util.stream.Stream<Instant>, java.util.Optional<Instant>> pick) {
        return pick.apply(entries.stream().map(e -> e.provenance().recordedAt()))
                .map(at -> ui.words().local(at).toLocalDate())
                .orElse(ui.words().today());
    }
}
