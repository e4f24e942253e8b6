package org.beistand.peopledirectory.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beistand.language.Sealed;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.projection.NameSought.Closeness;
import org.beistand.peopledirectory.projection.NameSought.Fit;
import org.beistand.peopledirectory.projection.PeopleDirectoryTable.Named;
import org.beistand.queryside.View;
import org.beistand.sealing.Sealing;
import org.springframework.stereotype.Component;

/**
 * Finds people by opening names and looking at them; there is no index of names, and what was
 * looked for leaves this process on no way. Does not ask the gate: whoever calls names only whom
 * the gate named.
 */
@Component
public final class PeopleByName {
    /** So many names stand open in memory at a time. */
    private static final int AT_ONCE = 5_000;

    private final PeopleDirectoryTable table;
    private final Sealing sealing;

    PeopleByName(PeopleDirectoryTable table, Sealing sealing) {
        this.table = table;
        this.sealing = sealing;
    }

    private record Names(List<Named> all) {}

    /**
     * Somebody whose name fits.
     *
     * @param sorted the name as it stands in an order of names
     */
    public record Match(UUID personId, Fit fit, String sorted) {
        /** Best first; equally good ones by name. */
        public static final Comparator<Match> BEST_FIRST =
                Comparator.<Match>comparingInt(m -> m.fit().sum())
                        .thenComparing(Match::sorted)
                        .thenComparing(Match::personId);
    }

    /** Whose name fits, best first. Slips of the keyboard count where nothing fits otherwise. */
    public List<Match> find(View view, Collection<UUID> among, String text) {
        var sought = NameSought.of(text);
        var matches = new ArrayList<Match>();
        var ids = List.copyOf(among);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            var names = sealing.open(new Names(table.names(view, some)));
            names.all().stream().flatMap(n -> match(n, sought).stream()).forEach(matches::add);
        }
        var sure = matches.stream().filter(m -> m.fit().worst() != Closeness.SLIP).toList();
        return (sure.isEmpty() ? matches : sure).stream().sorted(Match.BEST_FIRST).toList();
    }

    private static Optional<Match> match(Named named, NameSought sought) {
        if (!(named.name() instanceof Sealed.Open<PersonName>(var name))) {
            return Optional.empty(); // erased
        }
        return sought.in(name)
                .map(fit ->
                        new Match(
                                named.personId(),
                                fit,
                                String.join(" ", NameKey.words(name.sorted()))));
    }
}
