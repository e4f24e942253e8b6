package org.beistand.casefile;

import java.util.List;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Shown;

/**
 * A case in short for whoever takes it over: people, dangers, days, promises and last talks.
 *
 * @param talks the last contacts that succeeded, latest first
 */
public record HandoverBrief(CaseFile file, List<Entry> talks) implements Answer {
    public HandoverBrief {
        talks = List.copyOf(talks);
    }

    @Override
    public Shown shows() {
        return file.shows();
    }
}
