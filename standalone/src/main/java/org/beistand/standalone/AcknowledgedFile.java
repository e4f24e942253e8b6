package org.beistand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.beistand.caseimport.Acknowledged;
import org.beistand.language.CommandId;

/**
 * A file that gets a line for each acknowledged command, its id and the log's position, as soon as
 * it is known: whoever doubts that nothing gets lost can look each of them up.
 */
final class AcknowledgedFile implements Acknowledged, AutoCloseable {
    private final Writer out;

    AcknowledgedFile(Path file) {
        try {
            out =
                    Files.newBufferedWriter(
                            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            // whatever was cut off when the last run was killed ends here
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void command(CommandId id, long position) {
        try {
            out.write(id.value() + " " + position + "\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
