package org.beistand.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code beistand migrate}: brings the databases to the form that this program knows. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = {
            "Bring the databases to the form that this version knows.",
            "start does so by itself; this is for a PostgreSQL of your own where only this command"
                    + " is to act as the owner role."
        })
final class MigrateCommand implements Callable<Integer> {
    @Mixin private Place place = new Place();

    @Override
    public Integer call() {
        try (var backing = Backing.ownOrJoin(place.folder(), "migrate");
                var _ = BeistandApplication.migrate(backing.settings())) {
            System.out.println("The databases are up to date.");
        }
        return 0;
    }
}
