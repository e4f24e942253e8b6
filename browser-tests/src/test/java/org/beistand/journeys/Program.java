package org.beistand.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The program itself with its demonstration, as {@code ./beistand start --demo} runs it. */
final class Program {
    private static final String READY = "Beistand is ready: ";
    private static final int MINUTES_TO_START = 5;
    private static final int REMEMBERED_LINES = 60;

    private static String address;

    private Program() {}

    /** Its address; started once for all journeys and stopped with them. */
    static synchronized String address() {
        if (address == null) {
            address = start();
        }
        return address;
    }

    private static String start() {
        try {
            var folder = Files.createTempDirectory("beistand-journeys");
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process =
                    new ProcessBuilder(
                                    java,
                                    "-Xmx700m",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "--sun-misc-unsafe-memory-access=allow",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "org.beistand.standalone.BeistandCommand",
                                    "start",
                                    "--demo",
                                    "--port",
                                    "0",
                                    "--data",
                                    folder.resolve("data").toString())
                            .redirectErrorStream(true)
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            return ready(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ready(Process process) {
        var found = new CompletableFuture<String>();
        Deque<String> last = new ArrayDeque<>();
        Thread.ofVirtual().start(() -> read(process, found, last));
        try {
            return found.get(MINUTES_TO_START, TimeUnit.MINUTES);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            throw new IllegalStateException("not ready: " + String.join("\n", last), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void read(Process process, CompletableFuture<String> found, Deque<String> last) {
        var input = new InputStreamReader(process.getInputStream(), UTF_8);
        try (var lines = new BufferedReader(input)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    found.complete(line.substring(READY.length()).strip());
                }
                last.addLast(line);
                if (last.size() > REMEMBERED_LINES) {
                    last.removeFirst();
                }
            }
            found.completeExceptionally(new IllegalStateException("it ended"));
        } catch (IOException e) {
            found.completeExceptionally(e);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
