package org.beistand.casefile.projection;

import java.util.List;
import org.beistand.access.Gate;
import org.beistand.casefile.CaseFile.Involved;
import org.beistand.casefile.projection.InvolvedContent.Part;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.projection.PersonRecords;
import org.beistand.queryside.Question.Asked;
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
        var visible = gate.visiblePeople(asked.actor()).byId().keySet();
        return parts.stream()
                .map(part -> {
                    var person = part.person();
                    var name =
                            visible.contains(person.value())
                                    ? people.of(asked.view(), person).map(PersonRecord::name)
                                    : java.util.Optional
                                            .<org.beistand.language.Sealed<
                                                            org.beistand.people.PersonName>>
                                                    empty();
                    return new Involved(
                            part.role(), name.isPresent() ? person : null, name.orElse(null));
                })
                .toList();
    }
}
