package org.beistand.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.beistand.casefile.CaseFileOf;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.chronology.ChronologyOf;
import org.beistand.language.Actor;
import org.beistand.language.Queries;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.TeamId;
import org.beistand.myday.MyDayOf;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.queryside.StandAlone;
import org.beistand.queryside.testing.QuerySideNode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long answers take through the port, gate and record of reading included, over a believable
 * log. Argument: how many facts, 500,000 if none is given.
 */
public final class QuestionsBenchmark {
    private static final int TIMES = 500;
    private static final CaseList FIRST_PAGE =
            new CaseList(
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    null,
                    CaseList.Sort.NUMBER,
                    null,
                    200);

    private final PrintStream out;
    private final QuerySideNode node;
    private final Random random = new Random(1);

    private QuestionsBenchmark(PrintStream out, QuerySideNode node) {
        this.out = out;
        this.node = node;
    }

    /** Prints the median and the 99th percentile of each question. */
    public static void main(String[] args) throws Exception {
        int facts = args.length == 0 ? 500_000 : Integer.parseInt(args[0]);
        try (var server = DurableServer.start()) {
            var database = server.database();
            var key = Files.createTempDirectory("benchmark").resolve("master.key");
            var relations = new ArrayList<Recorded<?>>();
            var team = BelievableFacts.tell(database, key, facts, relations::add);
            var _ = StandAlone.on(database, key).rebuild().all((_, _) -> {});
            atHead(database, facts);
            measure(server, key, relations, team);
        }
    }

    private static void measure(
            DurableServer server, Path key, List<Recorded<?>> relations, TeamId team) {
        try (var node = QuerySideNode.on(server.database(), key)) {
            node.relate(relations);
            System.out.printf("%,d facts told%n", relations.size());
            new QuestionsBenchmark(System.out, node)
                    .run(QuerySideNode.of(Role.SUPERVISOR, team), team);
        }
    }

    /**
     * Tells the processors that a rebuild has brought the read models to the head, and reactions.
     */
    static void atHead(TestDatabase database, long position) {
        var token = "{\"index\":" + position + ",\"gaps\":[]}";
        int _ =
                JdbcClient.create(database.app())
                        .sql(
                                """
                                insert into event_store.token_entry
                                  (processor_name, segment, token, token_type, timestamp)
                                select name, 0, :token, :type, '2026-01-01T00:00:00Z'
                                from (select name from read_model.projection
                                      union all values ('when-people-change')) known
                                on conflict (processor_name, segment) do update
                                set token = excluded.token, token_type = excluded.token_type
                                """)
                        .param("token", token)
                        .param("type", "org.axonframework.eventhandling.GapAwareTrackingToken")
                        .update();
    }

    private void run(Actor supervisor, TeamId team) {
        var page = node.ask(supervisor, FIRST_PAGE);
        var rows = page.rows();
        out.printf("the supervisor sees %,d cases%n", page.total());
        var busiest = rows.stream().filter(row -> row.worker() != null).findFirst().orElseThrow();
        var worker = QuerySideNode.worker(java.util.Objects.requireNonNull(busiest.worker()), team);
        ask("case file", supervisor, () -> new CaseFileOf(any(rows).caseId()));
        ask(
                "chronology",
                supervisor,
                () -> new ChronologyOf(any(rows).caseId(), Set.of(), null, 50));
        ask("case list", supervisor, () -> FIRST_PAGE);
        ask("board", supervisor, () -> new CaseloadBoard(null));
        ask("my day", worker, () -> new MyDayOf(LocalDate.now()));
    }

    private CaseRow any(List<CaseRow> rows) {
        return rows.get(random.nextInt(rows.size()));
    }

    private <A extends Queries.Answer> void ask(
            String name, Actor actor, Supplier<Queries.Query<A>> questions) {
        var nanos = new long[TIMES];
        for (int i = -TIMES / 2; i < TIMES; i++) {
            var question = questions.get();
            var began = System.nanoTime();
            var _ = node.ask(actor, question);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos);
        out.printf(
                "%-12s p50 %6.1f ms, p99 %6.1f ms%n",
                name, nanos[TIMES / 2] / 1e6, nanos[TIMES * 99 / 100] / 1e6);
    }
}
