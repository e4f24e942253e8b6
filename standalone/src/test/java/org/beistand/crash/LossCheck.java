package org.beistand.crash;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Holds what was acknowledged against what is stored, one command at a time. */
record LossCheck(Map<UUID, Long> acknowledged) {

    /** What can be wrong with a command. */
    enum Fault {
        RECEIPT_LOST,
        RECEIPT_CHANGED,
        FACT_LOST,
        FACT_DOUBLED
    }

    /** A command and what is wrong with it. */
    record Finding(Fault fault, UUID command) {}

    List<Finding> findings(Connection connection) {
        var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var receipts = receipts(database);
        var facts = facts(database);
        var findings = new ArrayList<Finding>();
        acknowledged.forEach((command, position) -> {
            var receipt = receipts.get(command);
            if (receipt == null) {
                findings.add(new Finding(Fault.RECEIPT_LOST, command));
            } else if (!receipt.equals(position)) {
                findings.add(new Finding(Fault.RECEIPT_CHANGED, command));
            }
            if (!facts.containsKey(command)) {
                findings.add(new Finding(Fault.FACT_LOST, command));
            }
        });
        // each command of these imports leaves a fact of one kind or of several, none of them twice
        facts.forEach((command, kinds) -> {
            if (kinds.stream().distinct().count() < kinds.size()) {
                findings.add(new Finding(Fault.FACT_DOUBLED, command));
            }
        });
        return findings;
    }

    private static Map<UUID, Long> receipts(JdbcClient database) {
        var found = new HashMap<UUID, Long>();
        database.sql("select command_id, position from event_store.command_receipt")
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return found;
    }

    private static Map<UUID, List<String>> facts(JdbcClient database) {
        var found = new HashMap<UUID, List<String>>();
        database.sql("select (metadata::json ->> 'commandId')::uuid, name from event_store.event")
                .query(row -> {
                    found.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return found;
    }
}
