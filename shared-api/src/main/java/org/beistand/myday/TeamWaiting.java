package org.beistand.myday;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Shown;
import org.beistand.language.StaffId;
import org.beistand.myday.MyDay.Item;
import org.beistand.myday.MyDay.Kind;
import org.beistand.myday.TeamWaiting.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What is overdue or waits for a decision in the open cases of the team that somebody supervises,
 * kind by kind.
 *
 * @param kind the kind whose lines are wanted; {@code null} for the figures alone
 */
public record TeamWaiting(@Nullable Kind kind) implements Query<Waiting> {
    /** At most so many lines are told; the figures count all. */
    public static final int MOST_LINES = 500;

    /**
     * What waits.
     *
     * @param figures of each kind that occurs, in the order of {@link Kind}
     * @param lines of the wanted kind, what was due first in front
     */
    public record Waiting(List<Figure> figures, List<Line> lines) implements Answer {
        public Waiting {
            figures = List.copyOf(figures);
            lines = List.copyOf(lines);
        }

        @Override
        public Shown shows() {
            return new Shown(
                    lines.stream()
                            .map(l -> l.item().caseId().value())
                            .collect(Collectors.<UUID>toSet()),
                    Set.of());
        }
    }

    /**
     * How much of one kind waits.
     *
     * @param late of these, whose day has passed; the rest has no day, or still has time
     */
    public record Figure(Kind kind, int count, int late) {}

    /** One thing that waits, with whoever is accountable for the case. */
    public record Line(Item item, @Nullable StaffId worker) {}
}
