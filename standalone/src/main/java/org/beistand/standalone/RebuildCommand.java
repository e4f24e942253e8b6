package org.beistand.standalone;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beistand.datafolder.CannotStart;
import org.beistand.queryside.Rebuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beistand rebuild}: fills read models anew from the facts. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Fill a read model anew from the facts; the old one answers meanwhile.")
final class RebuildCommand implements Callable<Integer> {
    @Mixin private Place place = new Place();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which read model.")
    private @Nullable String name;

    @Option(names = "--all", description = "All of them.")
    private boolean all;

    @Override
    public Integer call() throws SQLException {
        if (all == (name != null)) {
            throw new CannotStart("Name one read model, or say --all.");
        }
        try (var running = Running.work(Backing.ownOrJoin(place.folder(), "rebuild"), Map.of())) {
            var report = rebuilt(running.bean(Rebuild.class));
            System.out.printf(
                    "Rebuilt %s from %,d facts, %,d a second.%n",
                    String.join(", ", report.names()), report.events(), report.eventsPerSecond());
        }
        return 0;
    }

    private Rebuild.Report rebuilt(Rebuild rebuild) throws SQLException {
        if (name != null && !rebuild.names().contains(name)) {
            throw new CannotStart(
                    "There is no read model of that name; there are "
                            + String.join(", ", rebuild.names())
                            + ".");
        }
        try (var bar = ProgressBar.open()) {
            return name == null ? rebuild.all(bar::of) : rebuild.these(List.of(name), bar::of);
        }
    }
}
