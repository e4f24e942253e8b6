package org.beistand.pages;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

/**
 * Lets a handler answer with a compiled template. Everything is rendered before the first byte is
 * sent, so a failing template becomes a clean error.
 */
final class JteHtmlEncoder extends AbstractEncoder<JteModel> {
    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    JteHtmlEncoder() {
        super(HTML, MediaType.TEXT_HTML);
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mime) {
        return JteModel.class.isAssignableFrom(type.toClass()) && super.canEncode(type, mime);
    }

    @Override
    public Flux<DataBuffer> encode(
            Publisher<? extends JteModel> pages,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mime,
            @Nullable Map<String, Object> hints) {
        return Flux.from(pages).map(page -> encodeValue(page, buffers, type, mime, hints));
    }

    @Override
    public DataBuffer encodeValue(
            JteModel page,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mime,
            @Nullable Map<String, Object> hints) {
        var out = new Utf8ByteOutput();
        page.render(out);
        var buffer = buffers.allocateBuffer(Math.max(1, out.getContentLength()));
        try {
            out.writeTo(buffer.asOutputStream());
            return buffer;
        } catch (IOException e) {
            DataBufferUtils.release(buffer);
            throw new UncheckedIOException(e);
        }
    }
}
