package org.beistand.casefile.projection;

import java.util.List;
import java.util.stream.Collectors;
import org.beistand.access.Gate;
import org.beistand.access.Subject;
import org.beistand.casefile.CaseFile.Involved;
import org.beistand.casefile.projection.InvolvedContent.Part;
import org.beistand.language.Sealed;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.projection.PersonRecords;
import org.beistand.queryside.Question.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has a part in a case: names only of those whom the one who asks may see. */
@Component
final class InvolvedPeople {
    private final PersonRecords people;
    private final Gate gate;

    InvolvedPeople(PersonRecords people, Gate gate) {
        this.people = people;
        this.gate = gate;
    }

    List<Involved> of(List<Part> parts, Asked asked) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var visible =
                parts.stream()
                        .map(part -> part.person().value())
                        .filter(id -> gate.mayRead(asked.actor(), Subject.PERSON, id))
                        .collect(Collectors.toSet());
        var names =
                people.of(asked.view(), visible).stream()
                        .collect(Collectors.toMap(PersonRecord::personId, PersonRecord::name));
        return parts.stream().map(part -> involved(part, names.get(part.person()))).toList();
    }

    private static Involved involved(Part part, @Nullable Sealed<PersonName> name) {
        return new Involved(part.role(), name == null ? null : part.person(), name);
    }
}
