package org.beistand.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the server itself which statements it is sent. */
record StatementLog(DurableServer server) {

    /** The statements that arrive during the work, one line each, the database's name first. */
    List<String> during(Runnable work) throws IOException {
        turn("all");
        var before = Files.size(server.log());
        work.run();
        turn("none");
        var text = Files.readString(server.log()).substring((int) before);
        var statements = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("\t") && !statements.isEmpty()) {
                statements.add(statements.removeLast() + " " + line.strip());
            } else {
                statements.add(line);
            }
        }
        return statements.stream()
                .filter(line -> line.contains("LOG:  execute ") || line.contains(" statement: "))
                .filter(line -> !line.contains("alter system") && !line.contains("pg_reload_conf"))
                .map(line -> line.replaceFirst("LOG: +(execute [^:]*|statement):", ""))
                .map(line -> line.replaceAll("\\s+", " ").strip())
                // what the pool does to its connections is not part of a command, nor are we
                .filter(line -> line.contains(" ") && !line.contains("SET application_name"))
                .filter(line -> !line.contains("data_directory"))
                .toList();
    }

    private void turn(String setting) {
        var superuser = JdbcClient.create(server.database().superuser());
        int _ = superuser.sql("alter system set log_statement = '" + setting + "'").update();
        boolean _ = superuser.sql("select pg_reload_conf()").query(Boolean.class).single();
        boolean _ = superuser.sql("select pg_sleep(0.3) is null").query(Boolean.class).single();
    }
}
