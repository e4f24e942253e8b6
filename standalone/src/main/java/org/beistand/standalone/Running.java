package org.beistand.standalone;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application together with the databases it runs on: stopped in that order, whether it is
 * asked to, is interrupted by Ctrl-C or fails to start.
 */
final class Running implements AutoCloseable {
    private final Backing backing;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile @Nullable ConfigurableApplicationContext context;

    private Running(Backing backing) {
        this.backing = backing;
    }

    static Running start(
            Backing backing, Function<Backing, ConfigurableApplicationContext> application) {
        var running = new Running(backing);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        try {
            running.context = application.apply(backing);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    /** The whole application without a web server, for commands that do one thing and end. */
    static Running work(Backing backing, Map<String, Object> more) {
        return start(
                backing,
                b -> {
                    var settings = new HashMap<>(b.settings());
                    settings.put("beistand.serve", false);
                    settings.put("beistand.signin.print-link", false);
                    settings.putAll(more);
                    return BeistandApplication.serve(settings);
                });
    }

    /** A part of the running application. */
    <T> T bean(Class<T> type) {
        return Given.value(context).getBean(type);
    }

    /** Where the web server listens, if there is one. */
    OptionalInt port() {
        var server = context instanceof WebServerApplicationContext web ? web.getWebServer() : null;
        return server == null ? OptionalInt.empty() : OptionalInt.of(server.getPort());
    }

    /** Waits until somebody stops it. */
    void untilStopped() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        try {
            if (context != null) {
                context.close();
            }
        } finally {
            backing.close();
            stopped.countDown();
        }
    }
}
