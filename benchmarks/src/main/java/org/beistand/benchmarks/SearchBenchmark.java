package org.beistand.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.beistand.language.Actor;
import org.beistand.language.Queries;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.search.Search;

/**
 * How long a search takes through the port, gate and record of reading included, for somebody who
 * may see 5,000 people and 2,000 cases: with the keys in memory, as while somebody types, and the
 * first time after a minute without one, when each key comes out of the key store again. Arguments:
 * people, cases.
 */
public final class SearchBenchmark {
    private static final int TIMES = 200;
    private static final int FIRST_TIMES = 3;
    private static final Duration KEYS_ARE_FORGOTTEN = Duration.ofSeconds(51);

    private final PrintStream out;
    private final QuerySideNode node;
    private final Actor actor;

    private SearchBenchmark(PrintStream out, QuerySideNode node, Actor actor) {
        this.out = out;
        this.node = node;
        this.actor = actor;
    }

    /** Prints the median and the 99th percentile of each kind of search. */
    public static void main(String[] args) throws Exception {
        int people = args.length == 0 ? 5_000 : Integer.parseInt(args[0]);
        int cases = args.length < 2 ? 2_000 : Integer.parseInt(args[1]);
        try (var server = DurableServer.start()) {
            var key = Files.createTempDirectory("benchmark").resolve("master.key");
            try (var node = QuerySideNode.on(server.database(), key)) {
                var actor = ManyPeople.tell(node, people, cases);
                node.caughtUp();
                new SearchBenchmark(System.out, node, actor).run();
            }
        }
    }

    private void run() {
        var everybody = node.ask(actor, new PeopleNamed("", 1)).total();
        out.printf("%,d people to be seen%n", everybody);
        ask("name", "mueller");
        ask("two words", "anna mue");
        ask("by its sound", "meier");
        ask("with a slip", "petrvo");
        ask("nobody", "xylophon");
        ask("case number", "2024-0042");
        var first = new long[FIRST_TIMES];
        for (int i = 0; i < FIRST_TIMES; i++) {
            LockSupport.parkNanos(KEYS_ARE_FORGOTTEN.toNanos());
            first[i] = nanos("mueller");
        }
        tell("first after a minute", first);
    }

    private void ask(String name, String text) {
        var nanos = new long[TIMES];
        for (int i = -TIMES / 2; i < TIMES; i++) {
            var one = nanos(text);
            if (i >= 0) {
                nanos[i] = one;
            }
        }
        tell(name, nanos);
    }

    private long nanos(String text) {
        var began = System.nanoTime();
        Queries.Answer _ = node.ask(actor, new Search(text, Set.of(), List.of(), 8));
        return System.nanoTime() - began;
    }

    private void tell(String name, long[] nanos) {
        Arrays.sort(nanos);
        out.printf(
                "%-22s p50 %6.1f ms, p99 %6.1f ms%n",
                name, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }
}
