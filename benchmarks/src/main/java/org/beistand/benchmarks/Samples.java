package org.beistand.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Looks every ten milliseconds at what this program computes, and counts by whose code it is. */
record Samples(Map<String, Integer> counts) {
    /** Which part a sample belongs to: the first of these that stands on its stack. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("org.beistand.platform.Fingerprints", "fingerprint");
        PARTS.put("org.beistand.sealing.StoredUnitKeys", "key store");
        PARTS.put("org.beistand.sealing", "sealing");
        PARTS.put("tools.jackson", "JSON");
        PARTS.put("org.beistand.access", "gate");
        PARTS.put("org.postgresql", "driver");
        PARTS.put("com.zaxxer", "pool");
        PARTS.put("org.beistand.advocacy", "deciding and replaying");
        PARTS.put("org.springframework", "Spring");
        PARTS.put("org.axonframework", "Axon");
        PARTS.put("org.beistand", "other of ours");
    }

    static Samples during(Callable<?> work) throws Exception {
        var file = Files.createTempFile("samples", ".jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            Object _ = work.call();
            recording.dump(file);
        }
        return new Samples(counted(RecordingFile.readAllEvents(file)));
    }

    private static Map<String, Integer> counted(Iterable<RecordedEvent> events) throws IOException {
        var counts = new TreeMap<String, Integer>();
        for (var event : events) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
                int _ = counts.merge(part(event), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String part(RecordedEvent event) {
        var stack = event.getStackTrace();
        if (stack == null) {
            return "unknown";
        }
        for (var part : PARTS.entrySet()) {
            for (var frame : stack.getFrames()) {
                if (frame.getMethod().getType().getName().startsWith(part.getKey())) {
                    return part.getValue();
                }
            }
        }
        return "JDK";
    }

    String tell() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var text = new StringBuilder("processor time of this program by part:\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(part ->
                        text.append(
                                "  %5.1f %%  %s%n"
                                        .formatted(100.0 * part.getValue() / all, part.getKey())));
        return text.toString();
    }
}
