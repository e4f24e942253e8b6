package org.beistand.queryside;

import java.sql.SQLException;
import java.util.List;

/**
 * One read model: what each fact changes in its tables.
 *
 * @param name the concept's name; its tables' names begin with it
 * @param version counts up when old rows are no longer what these rules would make
 */
public record Projection(String name, int version, List<Part> parts) {
    public Projection {
        parts = List.copyOf(parts);
    }

    /** The base names of all its tables. */
    public List<String> tables() {
        return parts.stream().map(part -> part.table().name()).toList();
    }

    /** Begins to apply batches; what is remembered between them lasts as long as this. */
    Work begin(Remember remember) {
        var begun = parts.stream().map(part -> part.begin(remember)).toList();
        return (facts, slot) -> {
            for (var work : begun) {
                work.apply(facts, slot);
            }
        };
    }

    /** What a read model does to one of its tables. */
    public sealed interface Part permits Append, Fold {
        /** The table. */
        Table<?> table();

        /** Begins to apply batches to it. */
        Work begin(Remember remember);
    }

    /** Applies one batch of facts, in the order of the log, with a few statements. */
    public interface Work {
        /** Writes what the batch changes. */
        void apply(List<Fact> facts, Slot slot) throws SQLException;
    }

    /** Whether rows may be remembered from one batch to the next. */
    public enum Remember {
        /** No: somebody else may write between two batches. */
        NOTHING,
        /** Yes: nobody else writes to this slot. */
        ROWS
    }
}
