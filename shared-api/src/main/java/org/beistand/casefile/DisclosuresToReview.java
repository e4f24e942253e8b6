package org.beistand.casefile;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseNumber;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Shown;
import org.beistand.language.TeamId;

/** Disclosures without consent that wait for a review; nothing else of their cases. */
public record DisclosuresToReview(List<Waiting> waiting) implements Answer {
    public DisclosuresToReview {
        waiting = List.copyOf(waiting);
    }

    /** One of them, with where it belongs. */
    public record Waiting(
            AdvocacyCaseId caseId, CaseNumber number, TeamId team, DisclosureOut disclosure) {}

    @Override
    public Shown shows() {
        return new Shown(
                waiting.stream().map(w -> w.caseId().value()).collect(Collectors.<UUID>toSet()),
                Shown.NOTHING.people());
    }
}
