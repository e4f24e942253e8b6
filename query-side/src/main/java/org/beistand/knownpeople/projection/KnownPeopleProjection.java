package org.beistand.knownpeople.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.knownpeople.projection.BlindIndex.Digests;
import org.beistand.language.Sealed;
import org.beistand.people.BirthDate;
import org.beistand.people.MergeEvent;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.PersonName;
import org.beistand.people.TieEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.beistand.sealing.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the hashes of the latest name of each person. The indexer is the one reader that opens
 * names without being asked by somebody; it keeps nothing but hashes of them.
 */
final class KnownPeopleProjection {
    private final Sealing sealing;
    private final BlindIndex index;

    KnownPeopleProjection(Sealing sealing, BlindIndex index) {
        this.sealing = sealing;
        this.index = index;
    }

    /** What the index keeps of a person. */
    record Row(UUID personId, long position, Digests digests, @Nullable UUID registrar) {}

    private record Name(
            long position, Sealed<PersonName> name, @Nullable Sealed<BirthDate> birthDate) {}

    private record Names(List<Name> all) {}

    /** The change for a batch: its names are opened at once, with one question for the keys. */
    Fold.Change<Row> of(List<Fact> facts) {
        var closed = facts.stream().flatMap(KnownPeopleProjection::name).toList();
        var digests = new HashMap<Long, Digests>();
        for (var name : sealing.open(new Names(closed)).all()) {
            if (name.name() instanceof Sealed.Open<PersonName>(var open)) {
                var _ = digests.put(name.position(), index.of(open, birthDate(name)));
            }
        }
        return new Hashed(digests);
    }

    private static Stream<Name> name(Fact fact) {
        if (!(fact.event() instanceof PersonEvent person)) {
            return Stream.empty();
        }
        return switch (person) {
            case PersonRegistered e ->
                    Stream.of(new Name(fact.position(), e.name(), e.birthDate()));
            case PersonCorrected e -> Stream.of(new Name(fact.position(), e.name(), e.birthDate()));
            case SafeContactChanged _, TieEvent _, MergeEvent _ -> Stream.empty(); // name nobody
        };
    }

    private static @Nullable BirthDate birthDate(Name name) {
        return name.birthDate() instanceof Sealed.Open<BirthDate>(var date) ? date : null;
    }

    /** The pure part: the hashes of the batch's names are known. */
    private record Hashed(Map<Long, Digests> digests)
            implements Fold.Change<Row>, Fact.OfPeopleAndCases<@Nullable UUID> {

        @Override
        public @Nullable UUID key(Fact fact) {
            return fact.tell(this);
        }

        @Override
        public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
            return null; // who works on whose case is read from the case list
        }

        @Override
        public @Nullable UUID person(PersonEvent event, Fact fact) {
            return event.personId().value();
        }

        @Override
        public @Nullable UUID elsewhere() {
            return null;
        }

        @Override
        public @Nullable Row after(@Nullable Row before, Fact fact) {
            return switch ((PersonEvent) fact.event()) {
                case PersonRegistered e -> row(e.personId().value(), fact, registrar(fact));
                case PersonCorrected e ->
                        row(e.personId().value(), fact, before == null ? null : before.registrar());
                case SafeContactChanged _, TieEvent _, MergeEvent _ -> before; // name nobody
            };
        }

        /** An erased name leaves no row. */
        private @Nullable Row row(UUID person, Fact fact, @Nullable UUID registrar) {
            var hashed = digests.get(fact.position());
            return hashed == null ? null : new Row(person, fact.position(), hashed, registrar);
        }

        private static @Nullable UUID registrar(Fact fact) {
            var staff = fact.provenance().author().staff();
            return staff == null ? null : staff.value();
        }
    }
}
