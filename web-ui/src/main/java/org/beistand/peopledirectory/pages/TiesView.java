package org.beistand.peopledirectory.pages;

import java.time.LocalDate;
import java.util.List;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.peopledirectory.PersonTies.Household;
import org.beistand.peopledirectory.PersonTies.Member;
import org.beistand.peopledirectory.PersonTies.Related;
import org.jspecify.annotations.Nullable;

/** Whom a person belongs to, ready to be shown. */
public record TiesView(List<One> related, List<Home> homes) {
    public TiesView {
        related = List.copyOf(related);
        homes = List.copyOf(homes);
    }

    /**
     * Somebody in a relationship with the person.
     *
     * @param end where the form goes that ends it; empty where another record says so
     */
    public record One(String name, String path, String kind, boolean against, String end) {}

    /**
     * A household.
     *
     * @param leave where to say that the person left; empty when that is said already
     */
    public record Home(String days, boolean ended, List<Mate> mates, String leave) {
        public Home {
            mates = List.copyOf(mates);
        }
    }

    /** Somebody else there. */
    public record Mate(String name, String path, boolean left) {}

    /** Whether the person lives in a household now. */
    public boolean housed() {
        return homes.stream().anyMatch(home -> !home.ended());
    }

    static TiesView of(Ui ui, PersonOf.Found found) {
        var path = "/people/" + found.person().personId();
        return new TiesView(
                found.ties().related().stream().map(r -> one(ui, r, found, path)).toList(),
                found.ties().households().stream().map(h -> home(ui, h, path)).toList());
    }

    private static One one(Ui ui, Related r, PersonOf.Found found, String path) {
        boolean own = r.recordedFor().equals(found.person().personId());
        return new One(
                Revealed.name(ui, r.name()),
                "/people/" + r.personId(),
                ui.name(r.kind()),
                r.kind() == org.beistand.people.RelationshipKind.IN_CONFLICT,
                own ? path + "/relationships/" + r.relationshipId() + "/end" : "");
    }

    private static Home home(Ui ui, Household h, String path) {
        return new Home(
                days(ui, h.since(), h.until(), h.ended()),
                h.ended(),
                h.others().stream().map(m -> mate(ui, m)).toList(),
                h.ended() ? "" : path + "/households/" + h.stayId() + "/leaving");
    }

    private static Mate mate(Ui ui, Member m) {
        return new Mate(Revealed.name(ui, m.name()), "/people/" + m.personId(), m.left());
    }

    private static String days(
            Ui ui, @Nullable LocalDate since, @Nullable LocalDate until, boolean ended) {
        var from = since == null ? ui.t("household.since.unknown") : ui.date(since);
        if (!ended) {
            return ui.t("household.since", from);
        }
        return ui.t(
                "household.fromTo",
                from,
                until == null ? ui.t("household.until.unknown") : ui.date(until));
    }
}
