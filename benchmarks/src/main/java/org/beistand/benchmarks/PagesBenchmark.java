package org.beistand.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseRow;
import org.beistand.language.Actor;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.queryside.StandAlone;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.sealing.Sealing;
import org.beistand.staff.Accounts;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long whole pages take over HTTP from the same machine, sign-in, gate, record of reading and
 * HTML included, for a worker of an organisation with a believable log; among her cases one with
 * many entries. Arguments: how many facts (2,000,000, about 100,000 cases), how many entries (500).
 */
public final class PagesBenchmark {
    private static final int TIMES = 1_000;
    private static final String SETTLE = "vacuum analyze"; // as it is some minutes after a load
    private static final String READ_ON = "beistand.limits.reads-per-minute=1000000";
    private static final String PASSWORD = "correct horse battery staple";

    private final PrintStream out;
    private final Browser browser;
    private final Random random = new Random(1);

    private PagesBenchmark(PrintStream out, Browser browser) {
        this.out = out;
        this.browser = browser;
    }

    /** Prints the median and the 99th percentile of each page. */
    public static void main(String[] args) throws Exception {
        int facts = args.length == 0 ? 2_000_000 : Integer.parseInt(args[0]);
        int entries = args.length < 2 ? 500 : Integer.parseInt(args[1]);
        try (var server = DurableServer.start()) {
            var key = Files.createTempDirectory("benchmark").resolve("master.key");
            var relations = new ArrayList<Recorded<?>>();
            var team = BelievableFacts.tell(server.database(), key, facts, relations::add);
            var _ = StandAlone.on(server.database(), key).rebuild().all((_, _) -> {});
            QuestionsBenchmark.atHead(server.database(), facts);
            try (var node = QuerySideNode.on(server.database(), key, READ_ON)) {
                node.relate(relations);
                relations.clear();
                int _ = JdbcClient.create(server.database().superuser()).sql(SETTLE).update();
                measure(node, oneOf(node, team), facts, entries);
            }
        }
    }

    private static void measure(QuerySideNode node, Actor.Staff worker, long before, int entries)
            throws Exception {
        var many = LongCase.of(entries, node.part(Sealing.class), worker, before);
        node.log(many);
        node.caughtUp();
        var own = node.ask(worker, list(worker.id())).rows();
        System.out.printf("%,d facts, %,d cases of hers%n", before, own.size());
        new PagesBenchmark(System.out, signedIn(node, worker))
                .run(own, "/cases/" + LongCase.caseOf(many).value());
    }

    private static Actor.Staff oneOf(QuerySideNode node, TeamId team) {
        var rows = node.ask(QuerySideNode.of(Role.SUPERVISOR, team), list(null)).rows();
        var busy = rows.stream().filter(row -> row.worker() != null).findFirst().orElseThrow();
        return QuerySideNode.worker(Objects.requireNonNull(busy.worker()), team);
    }

    private static CaseList list(@Nullable StaffId worker) {
        return new CaseList(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                worker,
                null,
                CaseList.Sort.NUMBER,
                null,
                200);
    }

    private static Browser signedIn(QuerySideNode node, Actor.Staff worker) throws Exception {
        var team = Objects.requireNonNull(worker.team());
        var system = new Actor.SystemProcess("benchmark", null);
        var accounts = node.part(Accounts.class);
        var _ = accounts.createTeam(system, new Team(team, "North")).toCompletableFuture().join();
        var details = new StaffDetails("Ada Adler", team, Set.of(Role.CASE_WORKER), Set.of(), 100);
        var link =
                accounts.create(system, worker.id(), new SignInName("ada"), details)
                        .toCompletableFuture()
                        .join()
                        .path();
        var token = link.substring(link.indexOf('=') + 1);
        var _ = accounts.setPassword(token, new Password(PASSWORD)).toCompletableFuture().join();
        return Browser.signedIn(node.port(), "ada", PASSWORD);
    }

    private void run(List<CaseRow> own, String longCase) throws Exception {
        ask("my day", () -> "/");
        ask("case with many entries", () -> longCase);
        ask("its reading view", () -> longCase + "/chronology");
        ask("any case", () -> "/cases/" + any(own).caseId().value());
        ask("case list", () -> "/cases");
    }

    private CaseRow any(List<CaseRow> rows) {
        return rows.get(random.nextInt(rows.size()));
    }

    private void ask(String name, Supplier<String> pages) throws Exception {
        var nanos = new long[TIMES];
        int size = 0;
        for (int i = -TIMES / 2; i < TIMES; i++) {
            var page = pages.get();
            var began = System.nanoTime();
            size = browser.get(page).length();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos);
        out.printf(
                "%-24s p50 %6.1f ms, p99 %6.1f ms, %,d characters%n",
                name, nanos[TIMES / 2] / 1e6, nanos[TIMES * 99 / 100] / 1e6, size);
    }
}
