package org.beistand.queryside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.beistand.queryside.Projection.Part;
import org.beistand.queryside.Projection.Remember;
import org.beistand.queryside.Projection.Work;

/** A table that only grows: each fact adds some rows, or none. */
public final class Append<R> implements Part {
    private final Table<R> table;
    private final Function<Fact, List<R>> rows;

    /** Adds to the table the rows that the function makes of a fact. */
    public Append(Table<R> table, Function<Fact, List<R>> rows) {
        this.table = table;
        this.rows = rows;
    }

    @Override
    public Table<R> table() {
        return table;
    }

    @Override
    public Work begin(Remember remember) {
        return this::apply;
    }

    @Override
    public boolean concerns(Fact fact) {
        return !rows.apply(fact).isEmpty();
    }

    private void apply(List<Fact> facts, Slot slot) throws SQLException {
        var all = new ArrayList<R>(facts.size());
        for (var fact : facts) {
            all.addAll(rows.apply(fact));
        }
        table.insert(slot, all);
    }
}
