package org.beistand.caseload;

import java.util.List;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;

/** The loads of the workers of one’s own team; for its supervisor. */
public record TeamWorkloads() implements Query<TeamWorkloads.Loads> {

    /** Who is asked for an answer first, then the fullest first. */
    public record Loads(List<Workload> workers) implements Answer {
        public Loads {
            workers = List.copyOf(workers);
        }
    }
}
