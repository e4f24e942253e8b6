package org.beistand.spaces.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.Question.Asked;
import org.beistand.spaces.MeetingSpace;
import org.beistand.spaces.MeetingSpaceEvent;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRegistered;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.MeetingSpaceOf;
import org.beistand.spaces.MeetingSpaceOf.Placed;
import org.beistand.spaces.SiteEvent.SiteChanged;
import org.beistand.spaces.SiteEvent.SiteRegistered;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SpaceCatalogue;
import org.beistand.spaces.SpaceCatalogue.Catalogue;
import org.beistand.spaces.SpaceFact;
import org.springframework.stereotype.Component;

/** Answers what sites and meeting spaces there are. */
@Component
final class SpaceAnswers {
    private final SpaceFacts facts;
    private final OrganisationDays days;
    private final Clock clock;

    SpaceAnswers(SpaceFacts facts, OrganisationDays days, Clock clock) {
        this.facts = facts;
        this.days = days;
        this.clock = clock;
    }

    Catalogue answer(SpaceCatalogue query, Asked asked) {
        var knows = knows(asked);
        var now = clock.instant();
        return new Catalogue(
                sites(asked).stream()
                        .sorted(Comparator.comparing(s -> -s.spaces().size()))
                        .map(s -> s.site(knows, shown(s, now)))
                        .toList());
    }

    private List<MeetingSpace> shown(SiteContent site, Instant now) {
        return site.spaces().stream()
                .map(s -> s.space(days.today(), now))
                .filter(s -> s.retired() == null)
                .toList();
    }

    Placed answer(MeetingSpaceOf query, Asked asked) {
        for (var site : sites(asked)) {
            for (var space : site.spaces()) {
                if (space.id().equals(query.spaceId())) {
                    var whole = List.of(space.space(days.today(), null));
                    var told = site.site(knows(asked), whole);
                    return new Placed(told, told.spaces().getFirst());
                }
            }
        }
        throw new NotPossible();
    }

    /** Whoever looks after the houses knows where they are. */
    private static boolean knows(Asked asked) {
        var account = asked.actor().account();
        return account != null && account.roles().contains(Role.SPACE_MANAGER);
    }

    private Collection<SiteContent> sites(Asked asked) {
        var sites = new LinkedHashMap<SiteId, SiteContent>();
        var spaces = new HashMap<MeetingSpaceId, SpaceContent>();
        for (var fact : facts.all(asked.view())) {
            var by = fact.provenance();
            switch ((SpaceFact) fact.event()) {
                case SiteRegistered e -> sites.put(e.siteId(), new SiteContent(e, by));
                case SiteChanged e -> known(sites, e.siteId()).change(e, by);
                case MeetingSpaceEvent e -> {
                    if (e instanceof SpaceRegistered begun) {
                        var space = new SpaceContent(begun);
                        var _ = spaces.put(begun.spaceId(), space);
                        known(sites, begun.siteId()).add(space);
                    }
                    known(spaces, e.spaceId()).add(e, by);
                }
            }
        }
        return sites.values();
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        return Objects.requireNonNull(
                all.get(key), () -> "the log begins with another fact: " + key);
    }
}
