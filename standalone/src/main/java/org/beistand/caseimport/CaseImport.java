package org.beistand.caseimport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An import from reading the file to the report. Several cases are under way at a time, the steps
 * of one case in their order; a repeat finds what is there already and changes nothing.
 */
public final class CaseImport {
    private static final int UNDER_WAY = 6;
    private static final int KEYS_AHEAD_FOR = 64;
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(90));
    private final Plan plan;
    private final Tally tally;

    private CaseImport(Plan plan) {
        this.plan = plan;
        this.tally = new Tally(plan.problems());
    }

    /** Reads file and mapping; refuses with {@link NotImportable}, changes nothing. */
    public static CaseImport of(Path file, Path mapping) {
        var fields = MappingFile.read(mapping);
        var table = Table.read(file);
        return new CaseImport(Planning.of(table, Mapping.of(fields, table)));
    }

    /** How many commands {@link #run} will send. */
    public int commands() {
        return plan.commands();
    }

    /** What would be imported. */
    public ImportReport dryRun() {
        return ImportReport.planned(plan);
    }

    /** Imports, telling the progress by the number of commands done. */
    public ImportReport run(ImportGround ground, Progress progress) {
        var start = System.nanoTime();
        var teams = new Staffing(ground.accounts(), PATIENCE).prepare(plan);
        var sending = new Sending(ground, PATIENCE);
        var failure = new AtomicReference<@Nullable RuntimeException>();
        eachCase(
                ground,
                each -> {
                    try {
                        if (failure.get() == null) {
                            send(each.in(teams), sending, progress);
                        }
                    } catch (RuntimeException e) {
                        var _ = failure.compareAndSet(null, e);
                    }
                });
        var first = failure.get();
        if (first != null) {
            throw first;
        }
        return ImportReport.done(plan, tally, Duration.ofNanos(System.nanoTime() - start));
    }

    private void send(ImportedCase each, Sending sending, Progress progress) {
        new CaseSending(each, sending, tally).send(progress);
    }

    private void eachCase(ImportGround ground, Consumer<ImportedCase> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slots = new Semaphore(UNDER_WAY);
            var cases = plan.cases();
            for (var from = 0; from < cases.size(); from += KEYS_AHEAD_FOR) {
                var next = cases.subList(from, Math.min(from + KEYS_AHEAD_FOR, cases.size()));
                makeKeys(ground, next);
                for (var each : next) {
                    slots.acquireUninterruptibly();
                    threads.execute(() -> {
                        work.accept(each);
                        slots.release();
                    });
                }
            }
        }
    }

    /** One trip to the disk instead of one for each text. */
    private static void makeKeys(ImportGround ground, List<ImportedCase> cases) {
        try {
            ground.keys().accept(cases.stream().flatMap(c -> c.units().stream()).toList());
        } catch (RuntimeException e) {
            // each key is made when it is needed, with patience
        }
    }
}
