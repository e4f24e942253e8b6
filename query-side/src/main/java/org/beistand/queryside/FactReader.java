package org.beistand.queryside;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beistand.language.DomainEvent;
import org.beistand.language.Provenance;
import org.beistand.language.Recorded;
import org.beistand.platform.EventNames;
import org.beistand.platform.EventNames.StoredName;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Makes facts of what the log has written down. */
public final class FactReader {
    private final EventNames names;
    private final JsonMapper json;
    private final ProvenanceReader provenances;
    private final Map<StoredName, ObjectReader> readers = new ConcurrentHashMap<>();

    /** Reads facts by the closed registry of their names. */
    public FactReader(EventNames names, JsonMapper json, ProvenanceReader provenances) {
        this.names = names;
        this.json = json;
        this.provenances = provenances;
    }

    /** Makes sense of an event's metadata. */
    @FunctionalInterface
    public interface ProvenanceReader {
        /** What the metadata say about the recording. */
        Provenance read(String metadata, long position, long version, Instant recordedAt);
    }

    /** One row of the log. */
    public record Row(
            long position,
            long version,
            String name,
            String revision,
            Instant recordedAt,
            String payload,
            String metadata) {}

    /** The fact of a row of the log. */
    Fact read(Row row) {
        var event = event(row.name(), row.revision(), row.payload());
        return new Fact(new Recorded<>(event, provenance(row)), row.name());
    }

    /** The event alone; a name that nobody knows is an error, never skipped. */
    DomainEvent event(String name, String revision, String payload) {
        return readers.computeIfAbsent(new StoredName(name, revision), this::reader)
                .readValue(payload);
    }

    private Provenance provenance(Row row) {
        return provenances.read(row.metadata(), row.position(), row.version(), row.recordedAt());
    }

    private ObjectReader reader(StoredName name) {
        var type = names.classOf(name);
        if (type == null) {
            throw new IllegalStateException("Nobody knows the fact " + name);
        }
        return json.readerFor(type);
    }
}
