package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.access.Subject;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.people.PersonEvent;
import org.beistand.separation.SeparationRuleEvent;
import org.jspecify.annotations.Nullable;

/**
 * What one batch of one read model tells all nodes: how far it has come and what changed. Sent in
 * the batch's transaction, so it arrives with the commit or never.
 *
 * @param things what changed; empty with {@code resync} when it was too much to say
 */
record Notice(String readModel, long position, Set<Thing> things, boolean resync) {
    static final String CHANNEL = "read_model";
    private static final int LONGEST = 7_900;

    Notice {
        things = Set.copyOf(things);
    }

    /** Something that changed. */
    record Thing(Subject kind, UUID id) {
        @Override
        public String toString() {
            return kind + ":" + id;
        }

        static Thing read(String text) {
            var colon = text.indexOf(':');
            return new Thing(
                    Subject.valueOf(text.substring(0, colon)),
                    UUID.fromString(text.substring(colon + 1)));
        }
    }

    private static final Fact.OfPeopleAndCases<@Nullable Thing> CONCERNS =
            new Fact.OfPeopleAndCases<@Nullable Thing>() {
                @Override
                public Thing advocacy(AdvocacyCaseEvent event, Fact fact) {
                    return new Thing(Subject.CASE, event.caseId().value());
                }

                @Override
                public Thing person(PersonEvent event, Fact fact) {
                    return new Thing(Subject.PERSON, event.personId().value());
                }

                @Override
                public Thing separation(SeparationRuleEvent event, Fact fact) {
                    return new Thing(Subject.PERSON, event.person().value());
                }

                @Override
                public @Nullable Thing elsewhere() {
                    return null;
                }
            };

    static Notice of(String readModel, List<Fact> facts) {
        var things = new LinkedHashSet<Thing>();
        for (var fact : facts) {
            var thing = fact.tell(CONCERNS);
            if (thing != null) {
                things.add(thing);
            }
        }
        var notice = new Notice(readModel, facts.getLast().position(), things, false);
        return notice.text().length() <= LONGEST
                ? notice
                : new Notice(readModel, notice.position(), Set.of(), true);
    }

    /** Another set of tables serves now. */
    static Notice switched(String readModel, long position) {
        return new Notice(readModel, position, Set.of(), true);
    }

    String text() {
        var words = new ArrayList<String>();
        words.add(readModel);
        words.add(Long.toString(position));
        if (resync) {
            words.add("resync");
        }
        things.forEach(thing -> words.add(thing.toString()));
        return String.join(" ", words);
    }

    static Notice read(String text) {
        var words = List.of(text.split(" "));
        var resync = words.contains("resync");
        var things =
                words.stream()
                        .skip(2)
                        .filter(word -> !word.equals("resync"))
                        .map(Thing::read)
                        .collect(java.util.stream.Collectors.toSet());
        return new Notice(words.getFirst(), Long.parseLong(words.get(1)), things, resync);
    }

    void send(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, CHANNEL);
            statement.setString(2, text());
            boolean _ = statement.execute();
        }
    }
}
