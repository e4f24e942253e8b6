package org.beistand.caseimport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.beistand.language.Actor;
import org.beistand.language.Commands;
import org.beistand.staff.Accounts;
import org.beistand.staff.StaffDetails;
import org.jspecify.annotations.Nullable;

/**
 * An import from reading the file to the report. Several cases are under way at a time, the steps
 * of one case in their order; a repeat finds what is there already and changes nothing.
 */
public final class CaseImport {
    private static final int UNDER_WAY = 12;
    private static final Actor SYSTEM = new Actor.SystemProcess("import", null);
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
    public ImportReport run(Commands commands, Accounts accounts, Progress progress) {
        var start = System.nanoTime();
        addStaff(accounts);
        var sending = new PatientSending(commands);
        var failure = new AtomicReference<@Nullable RuntimeException>();
        eachCase(each -> {
            try {
                if (failure.get() == null) {
                    importCase(each, sending, progress);
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

    private void eachCase(Consumer<ImportedCase> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slots = new Semaphore(UNDER_WAY);
            for (var each : plan.cases()) {
                slots.acquireUninterruptibly();
                threads.execute(() -> {
                    work.accept(each);
                    slots.release();
                });
            }
        }
    }

    private void addStaff(Accounts accounts) {
        plan.teams().forEach(team -> join(accounts.createTeam(SYSTEM, team)));
        plan.workers()
                .forEach((id, name) -> {
                    var team = plan.homes().get(id);
                    var details =
                            new StaffDetails(
                                    name, team == null ? null : team.id(), Set.of(), Set.of(), 0);
                    join(accounts.addImported(SYSTEM, id, details));
                });
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /** When the case itself cannot be opened, none of its steps is tried. */
    private void importCase(ImportedCase each, PatientSending sending, Progress progress) {
        var opened = open(each, sending);
        progress.done(each.opening().size());
        for (var wish : each.steps()) {
            if (opened) {
                importStep(wish, sending);
            } else {
                tally.problem(wish.line(), "step", "case-not-imported");
            }
            progress.done(1);
        }
    }

    private boolean open(ImportedCase each, PatientSending sending) {
        var repeated = true;
        for (var wish : each.opening()) {
            switch (sending.send(wish)) {
                case PatientSending.Done done -> repeated &= done.repeated();
                case PatientSending.Refused refused -> {
                    tally.problem(each.line(), "case", refused.code());
                    return false;
                }
            }
        }
        tally.openedCase(repeated);
        return true;
    }

    private void importStep(ImportedCase.Wish wish, PatientSending sending) {
        switch (sending.send(wish)) {
            case PatientSending.Done done -> tally.recordedStep(done.repeated());
            case PatientSending.Refused refused ->
                    tally.problem(wish.line(), "step", refused.code());
        }
    }
}
