package org.beistand.queryside;

import java.sql.SQLException;
import java.util.List;

/**
 * One read model: what each fact changes in its tables.
 *
 * @param name the concept's name; its tables' names begin with it
 * @param version counts up when old rows are no longer what these rules would make
 * @param readableFrom the earliest version whose rows may still answer until they are filled anew
 */
public record Projection(String name, int version, int readableFrom, List<Part> parts) {
    public Projection {
        parts = List.copyOf(parts);
    }

    /** One whose answers need rows of this very version. */
    public Projection(String name, int version, List<Part> parts) {
        this(name, version, version, parts);
    }

    /** The base names of all its tables. */
    public List<String> tables() {
        return parts.stream().map(part -> part.table().name()).toList();
    }

    /** Begins to apply batches; what is remembered between them lasts as long as this. */
    Work begin(Remember remember) {
        var begun = parts.stream().map(part -> part.begin(remember)).toList();
        return new Together(begun);
    }

    private record Together(List<Work> works) implements Work {
        @Override
        public void apply(List<Fact> facts, Slot slot) throws SQLException {
            for (var work : works) {
                work.apply(facts, slot);
            }
        }

        @Override
        public void finish(Slot slot) throws SQLException {
            for (var work : works) {
                work.finish(slot);
            }
        }
    }

    /** What a read model does to one of its tables. */
    public sealed interface Part permits Append, Fold {
        /** The table. */
        Table<?> table();

        /** Begins to apply batches to it. */
        Work begin(Remember remember);

        /** Whether the fact can change this table. */
        boolean concerns(Fact fact);
    }

    /** Applies one batch of facts, in the order of the log, with a few statements. */
    public interface Work {
        /** Writes, or remembers, what the batch changes. */
        void apply(List<Fact> facts, Slot slot) throws SQLException;

        /** Writes what was only remembered. */
        default void finish(Slot slot) throws SQLException {}
    }

    /** Whether rows may be remembered from one batch to the next. */
    public enum Remember {
        /** No: somebody else may write between two batches. */
        NOTHING,
        /** Yes: the slot began empty and nobody else writes to it. */
        ROWS
    }
}
