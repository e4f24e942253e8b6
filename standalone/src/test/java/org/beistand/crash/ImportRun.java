package org.beistand.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** The program itself, in a process of its own that can be killed. */
final class ImportRun {
    private static final List<Process> STARTED = new CopyOnWriteArrayList<>();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);
    private final Process process;
    private final Path data;
    private final Acknowledgements acknowledgements;

    private ImportRun(Process process, Path data, Acknowledgements acknowledgements) {
        this.process = process;
        this.data = data;
        this.acknowledgements = acknowledgements;
    }

    static ImportRun start(Path folder, Acknowledgements acknowledgements) throws IOException {
        var process =
                program(
                        folder,
                        "import",
                        "cases",
                        folder.resolve("cases.csv").toString(),
                        "--mapping",
                        folder.resolve("mapping.yml").toString(),
                        "--acknowledged",
                        acknowledgements.file().toString());
        return new ImportRun(process, data(folder), acknowledgements);
    }

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    /** Starts {@code beistand} with these arguments; what it prints goes to the log. */
    static Process program(Path folder, String... arguments) throws IOException {
        var command =
                Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dbeistand.postgres.programs=" + folder.resolve("programs"),
                                "-cp",
                                withoutTests(),
                                "org.beistand.standalone.BeistandCommand"),
                        Stream.concat(
                                Arrays.stream(arguments),
                                Stream.of("--data", data(folder).toString())));
        var process =
                new ProcessBuilder(command.toList())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
                        .start();
        STARTED.add(process);
        return process;
    }

    /** Whatever still runs because a test went wrong. */
    static void killAll() {
        STARTED.forEach(Process::destroyForcibly);
        STARTED.forEach(process -> process.onExit().join());
        STARTED.clear();
    }

    static Path log(Path folder) {
        return folder.resolve("program.log");
    }

    /** The program as it is delivered. */
    private static String withoutTests() {
        var separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(separator))
                .filter(part -> !part.endsWith("test-classes") && !part.endsWith("-tests.jar"))
                .collect(Collectors.joining(separator));
    }

    /** Until so many commands more are acknowledged that never were before. */
    void awaitMore(int commands) throws IOException {
        var wanted = acknowledgements.size() + commands;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledgements.size() < wanted) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError(
                        "stuck at " + acknowledgements.size() + " acknowledged commands");
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        Assertions.assertThat(process.isAlive()).isTrue();
        process.destroyForcibly();
        Assertions.assertThat(process.onExit().join().exitValue()).isEqualTo(128 + 9);
    }

    /** Kills the server of a cluster; the program starts it again by itself. */
    void killServer(String cluster) throws IOException {
        var pid = Files.readAllLines(data.resolve(cluster).resolve("postmaster.pid")).getFirst();
        var server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        Assertions.assertThat(server.destroyForcibly()).isTrue();
        server.onExit().join();
    }

    /** Until it ends by itself. */
    static int awaitEnd(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("not done in time");
        }
        return process.exitValue();
    }

    int awaitEnd() throws InterruptedException {
        return awaitEnd(process);
    }
}
