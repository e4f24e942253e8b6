package org.beistand.datafolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the server's programs. PostgreSQL refuses to run as root, so for root they run in a user
 * namespace of their own, in which they are nobody.
 */
final class Shell {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private Shell() {}

    /** How a program ended, and what it said. */
    record Result(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Result run(List<String> command) throws IOException {
        var whole = new ArrayList<String>();
        if (ROOT) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var process = builder.start();
        process.getOutputStream().close();
        var output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            return new Result(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        }
    }

    /** Refuses in time where root cannot become nobody. */
    static void requireUsable() throws IOException {
        if (ROOT && !run(List.of("true")).succeeded()) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and this machine does not let root give up its"
                            + " rights (unshare -U); start Beistand as an ordinary user.");
        }
    }
}
