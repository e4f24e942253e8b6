package org.beistand.standalone;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data are: an option that every command shares. */
final class Place {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description =
                    "The data folder (default: ${DEFAULT-VALUE}). Not used when"
                            + " BEISTAND_DATABASE_URL names a PostgreSQL of your own.")
    private Path folder = Path.of("data");

    Path folder() {
        return folder;
    }
}
