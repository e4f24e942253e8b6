package org.beistand.peopledirectory.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.access.Gate;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.Sealed;
import org.beistand.people.BirthDate;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.DuplicatesOf;
import org.beistand.peopledirectory.DuplicatesOf.Candidate;
import org.beistand.peopledirectory.DuplicatesOf.Candidates;
import org.beistand.peopledirectory.DuplicatesOf.Sign;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.queryside.Question.Asked;
import org.beistand.sealing.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for records of the same person among those that the one who asks may see. */
@Component
final class DuplicateSearch {
    private static final int MOST_VISIBLE = 5_000;

    private final PeopleDirectoryTable table;
    private final MergeAnswers merges;
    private final Gate gate;
    private final Sealing sealing;

    DuplicateSearch(PeopleDirectoryTable table, MergeAnswers merges, Gate gate, Sealing sealing) {
        this.table = table;
        this.merges = merges;
        this.gate = gate;
        this.sealing = sealing;
    }

    private record Known(
            UUID personId, Sealed<PersonName> name, @Nullable Sealed<BirthDate> birthDate) {}

    private record All(List<Known> known) {}

    Candidates answer(DuplicatesOf query, Asked asked) {
        var visible = gate.visiblePeople(asked.actor()).byId().keySet();
        if (visible.size() > MOST_VISIBLE) {
            throw new NotNow();
        }
        var id = query.personId().value();
        var records =
                table.of(asked.view(), visible).stream()
                        .collect(Collectors.toMap(p -> p.personId().value(), p -> p));
        var person = records.get(id);
        if (person == null) {
            throw new NotPossible();
        }
        var signs = signs(id, opened(records.values()));
        signs.keySet().removeAll(merges.survivors(asked.view(), visible).keySet());
        return new Candidates(person, candidates(signs, records));
    }

    private static List<Candidate> candidates(
            Map<UUID, Set<Sign>> signs, Map<UUID, PersonRecord> records) {
        return signs.entrySet().stream()
                .filter(e -> points(e.getValue()) >= 2)
                .map(e ->
                        new Candidate(
                                Objects.requireNonNull(records.get(e.getKey())), e.getValue()))
                .sorted(
                        Comparator.comparingInt((Candidate c) -> -points(c.signs()))
                                .thenComparing(c -> c.person().personId().value()))
                .limit(DuplicatesOf.MOST)
                .toList();
    }

    private static Map<UUID, Set<Sign>> signs(UUID id, List<Known> all) {
        var one = all.stream().filter(k -> k.personId().equals(id)).findFirst().orElseThrow();
        var signs = new HashMap<UUID, Set<Sign>>();
        for (var other : all) {
            if (!other.personId().equals(id)) {
                var _ = signs.put(other.personId(), signs(one, other));
            }
        }
        return signs;
    }

    private List<Known> opened(Iterable<PersonRecord> records) {
        var closed = new ArrayList<Known>();
        records.forEach(p -> closed.add(new Known(p.personId().value(), p.name(), p.birthDate())));
        return sealing.open(new All(closed)).known();
    }

    private static Set<Sign> signs(Known one, Known other) {
        var signs = EnumSet.noneOf(Sign.class);
        if (one.name() instanceof Sealed.Open<PersonName>(var a)
                && other.name() instanceof Sealed.Open<PersonName>(var b)) {
            var words = NameKey.words(a);
            var theirs = NameKey.words(b);
            if (words.equals(theirs)) {
                boolean _ = signs.add(Sign.SAME_NAME);
            } else if (sounds(words).equals(sounds(theirs))) {
                boolean _ = signs.add(Sign.SOUNDS_ALIKE);
            }
        }
        if (one.birthDate() instanceof Sealed.Open<BirthDate>(var a)
                && other.birthDate() instanceof Sealed.Open<BirthDate>(var b)) {
            boolean _ = signs.add(same(a, b) ? Sign.SAME_BIRTH_DATE : Sign.OTHER_BIRTH_DATE);
        }
        return signs;
    }

    private static List<String> sounds(List<String> words) {
        return words.stream().map(Sound::of).sorted().toList();
    }

    /** As far as both are known. */
    private static boolean same(BirthDate a, BirthDate b) {
        var coarser = a.precision().compareTo(b.precision()) > 0 ? a.precision() : b.precision();
        return switch (coarser) {
            case DAY -> a.date().equals(b.date());
            case MONTH ->
                    a.date().getYear() == b.date().getYear()
                            && a.date().getMonth() == b.date().getMonth();
            case YEAR -> a.date().getYear() == b.date().getYear();
        };
    }

    /** Two make a candidate: a like name, or a like-sounding one unless the birth dates differ. */
    private static int points(Set<Sign> signs) {
        int points = 0;
        for (var sign : signs) {
            points +=
                    switch (sign) {
                        case SAME_NAME -> 3;
                        case SOUNDS_ALIKE -> 2;
                        case SAME_BIRTH_DATE -> 1;
                        case OTHER_BIRTH_DATE -> -1;
                    };
        }
        return points;
    }
}
