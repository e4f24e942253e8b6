package org.beistand.advocacy.command;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.beistand.language.ErasableUnit;
import org.beistand.sealing.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Destroys the keys of texts that a redaction left behind, seconds after it; a crash in between
 * only delays that, and nobody is shown the text meanwhile. Several nodes may do so at once.
 */
final class RedactedTextSweep {
    private static final int AT_ONCE = 100;
    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    RedactedTextSweep(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void sweep() {
        var waiting =
                database.sql(
                                "select unit_id from rules.redacted_text"
                                        + " where fate = 'TO_DESTROY' limit ?")
                        .param(AT_ONCE)
                        .query((row, _) ->
                                new ErasableUnit(
                                        ErasableUnit.Kind.NOTE, row.getObject(1, UUID.class)))
                        .list();
        for (var unit : waiting) {
            sealing.forget(unit);
            var _ =
                    database.sql(
                                    "update rules.redacted_text set fate = 'DESTROYED',"
                                            + " destroyed_at = ? where unit_id = ?")
                            .params(clock.instant().atOffset(ZoneOffset.UTC), unit.id())
                            .update();
        }
    }
}
