package org.beistand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.beistand.platform.testing.Eventually;

/**
 * The program itself, in a process of its own, with everything it leaves behind below one folder:
 * data, logs and temporary files.
 */
final class RunningProgram implements AutoCloseable {
    private static final String READY = "Beistand is ready: ";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private final Path folder;
    private final Path programs;
    private final Process process;

    private RunningProgram(Path folder, Path programs) throws IOException {
        this.folder = folder;
        this.programs = programs;
        Files.createDirectories(folder.resolve("tmp"));
        this.process = begin("console.log", "start", "--port", "0");
    }

    /** Starts it; the server programs are unpacked elsewhere. */
    static RunningProgram in(Path folder, Path programs) {
        try {
            var running = new RunningProgram(folder, programs);
            Eventually.holds(
                    "ready",
                    PATIENCE,
                    () -> !running.process.isAlive() || running.console().contains(READY));
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another command on the same folder, in a process of its own; its exit code. */
    int beside(String log, String... command) throws IOException, InterruptedException {
        var other = begin(log, command);
        if (!other.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            other.destroyForcibly();
            throw new IllegalStateException("It does not end");
        }
        return other.exitValue();
    }

    private Process begin(String log, String... command) throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(
                List.of(
                        "-Xmx400m",
                        "-XX:ErrorFile=" + folder.resolve("tmp/crash.log"),
                        "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                        "-Dbeistand.postgres.programs=" + programs,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BeistandCommand.class.getName()));
        line.addAll(List.of(command));
        line.addAll(List.of("--data", data().toString()));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(folder.resolve(log).toFile()))
                .start();
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Where it listens. */
    String address() {
        return console()
                .lines()
                .filter(line -> line.startsWith(READY))
                .map(line -> line.substring(READY.length()).strip())
                .map(address ->
                        address.endsWith("/")
                                ? address.substring(0, address.length() - 1)
                                : address)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(console()));
    }

    private String console() {
        try {
            return Files.readString(folder.resolve("console.log"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
