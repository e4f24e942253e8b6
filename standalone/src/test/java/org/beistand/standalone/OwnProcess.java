package org.beistand.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, with an environment of its own. */
final class OwnProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private OwnProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    static OwnProcess start(Map<String, String> environment, List<String> arguments)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BeistandCommand.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("BEISTAND_"));
        builder.environment().putAll(environment);
        return new OwnProcess(builder.start());
    }

    /** Reads on until a line holds the text, and answers what follows it there. */
    String after(String text) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(text)) {
                return line.substring(line.indexOf(text) + text.length());
            }
        }
        throw new IllegalStateException("it ended: " + String.join("\n", lines));
    }

    /** All that it says until it ends by itself. */
    List<String> saidUntilItsEnd() throws IOException {
        output.lines().forEach(lines::add);
        return lines;
    }

    int exitCode() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it runs on");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to stop, as a container engine does, and waits until it has. */
    @Override
    public void close() {
        // through its handle: the process itself would close the stream that is still to be read
        var _ = process.toHandle().destroy();
        try (output) {
            var _ = saidUntilItsEnd();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var _ = exitCode();
    }
}
