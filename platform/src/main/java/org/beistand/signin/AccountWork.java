package org.beistand.signin;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.springframework.transaction.support.TransactionTemplate;

/** Does work on accounts for those who may, each piece in a transaction of its own. */
final class AccountWork {
    private final BlockingWork threads;
    private final BlockingWork hashing;
    private final TransactionTemplate transaction;

    AccountWork(BlockingWork threads, BlockingWork hashing, TransactionTemplate transaction) {
        this.threads = threads;
        this.hashing = hashing;
        this.transaction = transaction;
    }

    /** For everybody with an account, and the system. */
    <T> CompletionStage<T> forStaff(Actor actor, Supplier<T> work) {
        return when(!(actor instanceof Actor.Anonymous), work);
    }

    /** For administrators in person, and the system; never by a token. */
    <T> CompletionStage<T> administering(Actor actor, Supplier<T> work) {
        var may =
                switch (actor) {
                    case Actor.Staff staff -> staff.roles().contains(Role.ADMINISTRATOR);
                    case Actor.SystemProcess _ -> true;
                    case Actor.ApiClient _, Actor.Anonymous _ -> false;
                };
        return when(may, work);
    }

    /** The same, for work without a result. */
    CompletionStage<Void> administering(Actor actor, Runnable work) {
        return administering(actor, done(work)).thenAccept(_ -> {});
    }

    /** For somebody signed in, about what is the own. */
    <T> CompletionStage<T> own(Actor actor, Function<StaffId, T> work) {
        return threads.start(() -> {
            if (!(actor instanceof Actor.Staff staff)) {
                throw new NotPossible();
            }
            return inTransaction(() -> work.apply(staff.id()));
        });
    }

    /**
     * For whoever holds a link. The link is looked at first: what is prepared takes long, and
     * nobody without a good link may cause it. That needs no transaction.
     */
    <P, T> CompletionStage<T> byLink(Runnable looked, Supplier<P> prepared, Function<P, T> work) {
        return threads.start(done(looked)::get)
                .thenCompose(_ -> hashing.start(prepared::get))
                .thenCompose(first -> threads.start(() -> inTransaction(() -> work.apply(first))));
    }

    /** Right here, for the start of the program. */
    <T> T now(Supplier<T> work) {
        return inTransaction(work);
    }

    static Supplier<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }

    private <T> CompletionStage<T> when(boolean may, Supplier<T> work) {
        return threads.start(() -> {
            if (!may) {
                throw new NotPossible();
            }
            return inTransaction(work);
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
