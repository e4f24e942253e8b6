package org.beistand.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.beistand.documents.ArrivingBytes;
import org.beistand.documents.FileSize;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.FormPartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.util.LinkedMultiValueMap;

/**
 * A form with one file, read as it arrives: first the fields, then the bytes of the file. Used by
 * one thread, which may wait; closing it lets the browser finish, so that it sees the answer.
 */
public final class PostedFile implements AutoCloseable {
    /** How much is read and let go, so that a browser that sends too much still gets its answer. */
    private static final long MOST_LET_GO = 4 * FileSize.MOST;

    private final Stream<PartEvent> arriving;
    private final Iterator<PartEvent> parts;
    private final PostedForm form;
    private final Deque<PartEvent> begun = new ArrayDeque<>();
    private String name = "";
    private boolean ended;

    PostedFile(Stream<PartEvent> arriving) {
        this.arriving = arriving;
        this.parts = arriving.iterator();
        this.form = new PostedForm(fields());
    }

    private LinkedMultiValueMap<String, String> fields() {
        var values = new LinkedMultiValueMap<String, String>();
        while (begun.isEmpty() && parts.hasNext()) {
            var part = parts.next();
            if (part instanceof FormPartEvent field) {
                values.add(field.name(), field.value());
            } else {
                begun.add(part);
                name = part instanceof FilePartEvent file ? lastOf(file.filename()) : "";
            }
        }
        return values;
    }

    /** Some browsers send the whole path. */
    private static String lastOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** The fields that came before the file. */
    public PostedForm form() {
        return form;
    }

    /** What the sender's device calls the file; whatever it likes. */
    public String name() {
        return name;
    }

    /** Whether no file was chosen. */
    public boolean isMissing() {
        return name.isEmpty();
    }

    /** The bytes of the file, to be read once. */
    public ArrivingBytes bytes() {
        return new ArrivingBytes(
                Stream.generate(this::block).takeWhile(b -> b != Block.END).map(Block::bytes));
    }

    /** A block of the file. */
    private record Block(byte[] bytes) {
        static final Block END = new Block(new byte[0]);
    }

    private Block block() {
        if (ended) {
            return Block.END;
        }
        var part = begun.isEmpty() ? next() : begun.remove();
        ended = part.isLast();
        return new Block(taken(part.content()));
    }

    private PartEvent next() {
        if (!parts.hasNext()) {
            throw new NoSuchElementException("The form ends within its file");
        }
        return parts.next();
    }

    private static byte[] taken(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    @Override
    public void close() {
        try (arriving) {
            begun.forEach(part -> DataBufferUtils.release(part.content()));
            long left = MOST_LET_GO;
            while (left > 0 && parts.hasNext()) {
                left -= taken(parts.next().content()).length;
            }
        } catch (RuntimeException _) {
            // the browser is gone, and so is whoever would read the answer
        }
    }
}
