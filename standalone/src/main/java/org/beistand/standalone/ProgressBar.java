package org.beistand.standalone;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far something has got: a bar that is redrawn on a terminal, a plain line for each tenth
 * elsewhere. Goes to standard error, so that a report can be piped.
 */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 40;
    private final PrintStream out;
    private final boolean terminal;
    private long total;
    private final long begin = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private long shown = -1;

    ProgressBar(PrintStream out, boolean terminal, long total) {
        this.out = out;
        this.terminal = terminal;
        this.total = Math.max(1, total);
    }

    static ProgressBar of(long total) {
        var console = System.console();
        return new ProgressBar(System.err, console != null && console.isTerminal(), total);
    }

    /** One whose end is told as it goes. */
    static ProgressBar open() {
        return of(1);
    }

    /** So many of so many are done. */
    synchronized void of(long now, long all) {
        total = Math.max(1, all);
        at(now);
    }

    /** So many more are done. */
    void add(long more) {
        at(done.addAndGet(more));
    }

    /** So many are done in all. */
    synchronized void at(long now) {
        var steps = terminal ? 200 : 10;
        var step = now * steps / total;
        if (step > shown) {
            shown = step;
            out.print(terminal ? "\r" + bar(now) : bar(now) + System.lineSeparator());
            out.flush();
        }
    }

    private String bar(long now) {
        var perSecond = now * 1e9 / Math.max(1, System.nanoTime() - begin);
        var filled = (int) Math.min(WIDTH, now * WIDTH / total);
        return String.format(
                Locale.ROOT,
                "%s%3d %%  %,d of %,d  %,.0f/s ",
                terminal ? "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " : "",
                now * 100 / total,
                now,
                total,
                perSecond);
    }

    @Override
    public void close() {
        if (terminal && shown >= 0) {
            out.println();
        }
    }
}
