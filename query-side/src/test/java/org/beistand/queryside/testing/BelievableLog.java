package org.beistand.queryside.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.caseload.WeeklyHours;
import org.beistand.caseload.WorkloadEvent.HoursAgreed;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.DomainEvent;
import org.beistand.language.Provenance;
import org.beistand.language.Purpose;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonId;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationReason;
import org.beistand.separation.SeparationRole;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.beistand.separation.SeparationRuleId;
import org.beistand.spaces.SiteDetails;
import org.beistand.spaces.SiteEvent.SiteRegistered;
import org.beistand.spaces.SiteId;

/**
 * Facts as an organisation of some fifty workers would record them: many cases side by side, each
 * living its life. The same seed gives the same log.
 */
public final class BelievableLog {
    /** How far apart two facts are on average. */
    public static final Duration BETWEEN = Duration.ofSeconds(60);

    private static final int SIDE_BY_SIDE = 2_000;

    private final Random random;
    private final Sealer sealer;
    private static final int SETTLED = 20;

    private final List<StaffId> workers = new ArrayList<>();
    private final List<TeamId> teams = new ArrayList<>();
    private final List<BelievableCase> open = new ArrayList<>();
    private final int oneInThatManyStaysOpen;
    private Instant now;
    private long position;
    private int cases;

    /** A log that begins anew, on the second of January 2024. */
    public BelievableLog(long seed, Sealer sealer) {
        this(seed, sealer, Instant.parse("2024-01-02T08:00:00Z"), 3);
    }

    /**
     * A log that begins anew at that moment, as long as years; nearly every case is closed in the
     * end.
     */
    public static BelievableLog ofYears(long seed, Sealer sealer, Instant begins) {
        return new BelievableLog(seed, sealer, begins, 60);
    }

    private BelievableLog(long seed, Sealer sealer, Instant begins, int oneInThatManyStaysOpen) {
        this.oneInThatManyStaysOpen = oneInThatManyStaysOpen;
        this.now = begins;
        this.random = new Random(seed);
        this.sealer = sealer;
        for (int i = 0; i < 48; i++) {
            workers.add(new StaffId(uuid()));
        }
        for (int i = 0; i < 4; i++) {
            teams.add(new TeamId(uuid()));
        }
    }

    /** Everybody who works here. */
    public List<StaffId> workers() {
        return workers;
    }

    /** All teams. */
    public List<TeamId> teams() {
        return teams;
    }

    /** Hands out so many facts, in the order of the log. */
    public void tell(int facts, Consumer<Recorded<?>> listener) {
        for (int told = 0; told < facts; told++) {
            listener.accept(one());
        }
    }

    private Recorded<?> one() {
        if (position == SETTLED) {
            return settled();
        }
        if (position == SETTLED + 1) {
            return site();
        }
        return position == SETTLED + 2 ? separation() : next();
    }

    /** Two people are kept apart; takes nothing from the course of chance either. */
    private Recorded<?> separation() {
        var imposed =
                new SeparationRuleImposed(
                        new SeparationRuleId(new UUID(8, SETTLED)),
                        new PersonId(new UUID(8, 1)),
                        SeparationRole.MUTUAL,
                        new PersonId(new UUID(8, 2)),
                        SeparationRole.MUTUAL,
                        SeparationLevel.NOT_SAME_ROOM,
                        SeparationReason.THREAT,
                        null,
                        null,
                        sealer.text(new Random(SETTLED), 40));
        return recorded(new Step(imposed, 0, workers.getFirst()), new UUID(9, SETTLED + 2));
    }

    /** A house; takes nothing from the course of chance either. */
    private Recorded<?> site() {
        var chance = new Random(SETTLED);
        var site =
                new SiteDetails(sealer.text(chance, 12), sealer.text(chance, 30), false, List.of());
        var registered = new SiteRegistered(new SiteId(new UUID(9, SETTLED)), site);
        return recorded(new Step(registered, 0, workers.getFirst()), new UUID(9, SETTLED + 1));
    }

    /** Something about the load of a worker; takes nothing from the course of chance. */
    private Recorded<?> settled() {
        var worker = workers.getFirst();
        var agreed =
                new HoursAgreed(
                        worker, LocalDate.of(2024, 1, 2), new WeeklyHours(2_340), List.of(), 150);
        return recorded(new Step(agreed, 0, worker), new UUID(9, SETTLED));
    }

    private Recorded<?> next() {
        now = now.plus(BETWEEN.minusSeconds(40).plusSeconds(random.nextInt(80)));
        if (open.size() < SIDE_BY_SIDE && (open.isEmpty() || random.nextInt(12) == 0)) {
            open.add(begin());
        }
        var at = random.nextInt(open.size());
        var one = open.get(at);
        var step = one.next(now);
        if (one.isOver()) {
            var _ = open.remove(at);
        }
        return recorded(step);
    }

    private BelievableCase begin() {
        var id = new AdvocacyCaseId(uuid());
        var worker = workers.get(random.nextInt(workers.size()));
        var team = teams.get(random.nextInt(teams.size()));
        return new BelievableCase(
                id, ++cases, worker, team, random, sealer, oneInThatManyStaysOpen);
    }

    /** One fact of a case or of its person, with its place in that history. */
    record Step(DomainEvent event, long version, StaffId by) {}

    private Recorded<?> recorded(Step step) {
        return recorded(step, uuid());
    }

    private Recorded<?> recorded(Step step, UUID command) {
        return new Recorded<>(
                step.event(),
                new Provenance(
                        ++position,
                        step.version(),
                        now,
                        new Provenance.Author(step.by(), Role.CASE_WORKER, null, null),
                        new CommandId(command),
                        command,
                        command,
                        Purpose.CASE_WORK,
                        Channel.PAGE));
    }

    private UUID uuid() {
        return uuid(random);
    }

    static UUID uuid(Random random) {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L,
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
