package org.beistand.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.beistand.datafolder.CannotStart;
import org.beistand.sealing.KeyRecovery;
import org.beistand.sealing.KeySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code beistand keys}: what is done to the key store by hand. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "The keys of everything personal.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = KeysCommand.RebuildKeys.class)
final class KeysCommand extends Group {

    /** {@code beistand keys rebuild}. */
    @Command(
            name = "rebuild",
            mixinStandardHelpOptions = true,
            description = {
                "Put back every key that the copies have and the key store lacks.",
                "Destroyed keys stay destroyed, and are destroyed again where they came back. Stop"
                        + " Beistand first. Safe to repeat."
            })
    static final class RebuildKeys implements Callable<Integer> {
        @Mixin private Place place = new Place();

        @Parameters(
                arity = "0..*",
                paramLabel = "COPY",
                description = {
                    "The copies of the wrapped keys, one from each host that ran Beistand",
                    "(default: the one that this host is set to)."
                })
        private @Nullable List<Path> copies;

        @Override
        public Integer call() {
            try (var backing = Backing.ownOrJoin(place.folder(), "keys rebuild")) {
                if (backing.joined()) {
                    throw new CannotStart("Stop Beistand first; it would not see these keys.");
                }
                try (var context = BeistandApplication.migrate(backing.settings())) {
                    return rebuild(context);
                }
            }
        }

        private int rebuild(ConfigurableApplicationContext context) {
            var settings =
                    Binder.get(context.getEnvironment())
                            .bindOrCreate("beistand.keys", KeySettings.class);
            var keys = context.getBean("keysDataSource", DataSource.class);
            var from = copies == null || copies.isEmpty() ? List.of(settings.copy()) : copies;
            var report = new KeyRecovery(keys, settings.file()).rebuildFrom(from);
            System.out.printf(
                    "%,d keys put back, %,d were there, %,d stay destroyed, %,d cannot be read.%n",
                    report.restored(), report.present(), report.destroyed(), report.damaged());
            return report.damaged() == 0 ? 0 : 1;
        }
    }
}
