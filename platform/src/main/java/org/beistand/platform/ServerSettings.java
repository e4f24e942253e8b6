package org.beistand.platform;

import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a server is set to, as far as it decides whether anything acknowledged can be lost. */
record ServerSettings(UnaryOperator<String> settings) {
    private static final List<String> ON =
            List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums");

    static ServerSettings of(DataSource source) {
        var database = JdbcClient.create(source);
        return new ServerSettings(setting ->
                database.sql("select current_setting(?)")
                        .param(setting)
                        .query(String.class)
                        .single());
    }

    void refuseUnsafe(String server) {
        for (var setting : ON) {
            var value = settings.apply(setting);
            if (!value.equals("on")) {
                throw new StartRefused(
                        "%s runs with %s=%s and could lose what it acknowledged, or not notice."
                                .formatted(server, setting, value));
            }
        }
    }
}
