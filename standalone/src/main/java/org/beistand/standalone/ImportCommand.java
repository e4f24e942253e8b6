package org.beistand.standalone;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beistand.caseimport.Acknowledged;
import org.beistand.caseimport.CaseImport;
import org.beistand.caseimport.ImportGround;
import org.beistand.caseimport.ImportReport;
import org.beistand.language.Commands;
import org.beistand.platform.CommandsTogether;
import org.beistand.sealing.Sealing;
import org.beistand.staff.Accounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beistand import}: takes over what another system knew. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take over the records of another system.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = ImportCommand.Cases.class)
final class ImportCommand extends Group {

    /** {@code beistand import cases}. */
    @Command(
            name = "cases",
            mixinStandardHelpOptions = true,
            description = {
                "Take over cases and their steps from a table (CSV, also gzipped).",
                "Importing the same file again changes nothing. docs/import tells about mappings."
            })
    static final class Cases implements Callable<Integer> {
        @Mixin private Place place = new Place();

        @Parameters(paramLabel = "FILE", description = "The table.")
        private @Nullable Path file;

        @Option(
                names = "--mapping",
                required = true,
                paramLabel = "MAPPING",
                description = "How its columns become cases and steps (YAML).")
        private @Nullable Path mapping;

        @Option(names = "--dry-run", description = "Only tell what would be imported.")
        private boolean dryRun;

        @Option(
                names = "--acknowledged",
                paramLabel = "LIST",
                description =
                        "Write down each command as soon as it is stored for good: its id and the"
                                + " log's position.")
        private @Nullable Path acknowledged;

        @Option(names = "--json", description = "Report as JSON.")
        private boolean json;

        @Override
        public Integer call() {
            var planned = CaseImport.of(Given.value(file), Given.value(mapping));
            var report = dryRun ? planned.dryRun() : run(planned);
            System.out.print(json ? Json.of(report) : new ImportText(report).text());
            return report.complete() ? 0 : 1;
        }

        private ImportReport run(CaseImport planned) {
            if (acknowledged == null) {
                return run(planned, (_, _) -> {});
            }
            try (var file = new AcknowledgedFile(acknowledged)) {
                return run(planned, file);
            }
        }

        private ImportReport run(CaseImport planned, Acknowledged witness) {
            try (var running = Running.work(Backing.ownOrJoin(place.folder(), "import"), Map.of());
                    var progress = ProgressBar.of(planned.commands())) {
                return planned.run(ground(running, witness), progress::add);
            }
        }

        private static ImportGround ground(Running running, Acknowledged witness) {
            return new ImportGround(
                    running.bean(Commands.class),
                    running.bean(CommandsTogether.class),
                    running.bean(Accounts.class),
                    running.bean(Sealing.class)::prepare,
                    witness);
        }
    }
}
