package org.beistand.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.beistand.language.Recorded;
import org.beistand.language.TeamId;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.queryside.testing.BelievableLog;
import org.beistand.queryside.testing.LogWriter;
import org.beistand.queryside.testing.Sealer;
import org.beistand.sealing.KeySettings;
import org.beistand.sealing.Sealing;

/** A believable log in a database, written page by page. */
final class BelievableFacts {
    private static final int PAGE = 20_000;

    private BelievableFacts() {}

    /** Ends about now, so that what was closed lately is as much as it would be. */
    private static Instant endingNow(int facts) {
        return Instant.now().minus(BelievableLog.BETWEEN.multipliedBy(facts));
    }

    /** Tells the listener too; gives back one of the teams. */
    static TeamId tell(TestDatabase database, Path key, int facts, Consumer<Recorded<?>> listener) {
        var sealing =
                Sealing.start(
                        database.keysApp(),
                        new KeySettings(key, null),
                        UUID::randomUUID,
                        Clock.systemUTC());
        var writer = new LogWriter(database.superuser());
        List<Recorded<?>> page = new ArrayList<>();
        var log = BelievableLog.ofYears(42, Sealer.with(sealing), endingNow(facts));
        log.tell(
                facts,
                fact -> {
                    listener.accept(fact);
                    page.add(fact);
                    if (page.size() == PAGE) {
                        writer.write(page);
                        page.clear();
                    }
                });
        if (!page.isEmpty()) {
            writer.write(page);
        }
        return log.teams().getFirst();
    }
}
