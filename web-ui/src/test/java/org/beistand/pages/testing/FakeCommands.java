package org.beistand.pages.testing;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Commands;
import org.beistand.language.DomainCommand;
import org.beistand.language.Rejection;
import org.beistand.language.VersionOutdated;
import org.jspecify.annotations.Nullable;

/** Remembers what was sent; refuses what it is told to refuse, and outdated versions. */
public final class FakeCommands implements Commands {
    /** The version at which every aggregate stands. */
    public static final long VERSION = 7;

    private final List<DomainCommand> sent = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable Rejection refusal;

    @Override
    public CompletionStage<Outcome> send(DomainCommand command, Sending sending) {
        var refused = refusal;
        refusal = null;
        if (refused != null) {
            return failedFuture(refused);
        }
        var expected = sending.expectedVersion();
        if (expected != null && expected != VERSION) {
            return failedFuture(new VersionOutdated(VERSION));
        }
        sent.add(command);
        return completedFuture(new Outcome(99, VERSION + 1, false));
    }

    /** Refuses the next command. */
    public void refuseNext(Rejection rejection) {
        refusal = rejection;
    }

    /** What was accepted last. */
    public DomainCommand last() {
        return sent.getLast();
    }

    /** How many were accepted. */
    public int count() {
        return sent.size();
    }
}
