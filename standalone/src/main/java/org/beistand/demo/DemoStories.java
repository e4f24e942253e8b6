package org.beistand.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.beistand.deadlines.DeadlineRunner;
import org.beistand.documents.Contents;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.CommandIdReused;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.Rejection;
import org.beistand.staff.Absences;
import org.beistand.staff.Account;
import org.beistand.staff.Accounts;
import org.beistand.staff.Password;
import org.beistand.staff.Snippets;

/**
 * Fills an empty organisation with the demonstration: its staff, and forty cases told line by line,
 * each at its time and by the one who would have written it.
 */
public final class DemoStories {
    /** The password of all its accounts. */
    public static final String PASSWORD = "beistand-demo";

    private static final Actor SYSTEM = new Actor.SystemProcess("demo", null);

    private final Commands commands;
    private final Contents contents;
    private final Accounts accounts;
    private final Staff staff;
    private final DeadlineRunner deadlines;
    private final DemoClock clock;
    private final ZoneId zone;

    DemoStories(Ports ports, Staff staff, DemoClock clock, ZoneId zone) {
        this.commands = ports.commands();
        this.contents = ports.contents();
        this.deadlines = ports.deadlines();
        this.accounts = staff.accounts();
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    /** Where those who work here come from, and go to. */
    record Staff(Accounts accounts, Absences absences, Snippets snippets) {}

    /** Where the stories go. */
    record Ports(Commands commands, Contents contents, DeadlineRunner deadlines) {}

    /** An account to sign in with. */
    public record SignIn(String signInName, String displayName, String role) {}

    /** What happens at a moment of the demonstration. */
    private record Moment(Instant at, Story story, StoryLine line, StoryTime time) {}

    /**
     * Tells everything, unless it was told here before, and answers who can sign in.
     *
     * @throws DemoRefused when the organisation is not empty and is not the demonstration
     */
    public List<SignIn> tell() {
        var standing = join(accounts.accounts(SYSTEM));
        if (!told(standing)) {
            refuseOthers(standing);
            var links = createStaff();
            tellStories();
            var today = LocalDate.ofInstant(clock.instant(), zone);
            DemoHouse.arrange(staff, today);
            DemoLoads.tell(commands, today);
            DemoClosures.tell(commands, today, zone);
            for (var link : links) {
                join(accounts.setPassword(link, new Password(PASSWORD)));
            }
        }
        return Arrays.stream(DemoMember.values())
                .map(m -> new SignIn(m.signInName().value(), m.displayName(), m.role().name()))
                .toList();
    }

    /** Passwords are set last, so whoever has one proves that all was told. */
    private static boolean told(List<Account> standing) {
        return Arrays.stream(DemoMember.values())
                .allMatch(m -> standing.stream().anyMatch(a -> isReady(a, m)));
    }

    private static boolean isReady(Account account, DemoMember member) {
        return account.member().id().equals(member.id()) && account.passwordSet();
    }

    private static void refuseOthers(List<Account> standing) {
        var members = Arrays.stream(DemoMember.values()).map(DemoMember::id).toList();
        if (!standing.stream().allMatch(a -> members.contains(a.member().id()))) {
            throw new DemoRefused(
                    "The demonstration needs an empty data folder; this one is in use.");
        }
    }

    private List<String> createStaff() {
        for (var team : DemoTeam.values()) {
            join(accounts.createTeam(SYSTEM, team.team()));
        }
        return Arrays.stream(DemoMember.values())
                .map(m -> accounts.create(SYSTEM, m.id(), m.signInName(), m.details()))
                .map(stage -> join(stage).path())
                .map(path -> path.substring(path.lastIndexOf('=') + 1))
                .toList();
    }

    private void tellStories() {
        var time = new StoryTime(LocalDate.ofInstant(clock.instant(), zone), zone);
        var now = clock.instant();
        deadlines.rest();
        try {
            moments(time).forEach(this::tell);
            deadlines.wakeUntil(now, clock::standNoEarlier);
        } finally {
            clock.letGo();
            deadlines.goOn();
        }
    }

    /** Everything in the order of time; lines of one story keep their order. */
    private static Stream<Moment> moments(StoryTime time) {
        return StoryBook.stories().stream()
                .flatMap(story -> story.lines().stream().map(line -> moment(story, line, time)))
                .sorted(Comparator.comparing(Moment::at));
    }

    private static Moment moment(Story story, StoryLine line, StoryTime time) {
        return new Moment(time.at(line.daysAgo(), line.time()), story, line, time);
    }

    private void tell(Moment moment) {
        deadlines.wakeUntil(moment.at(), clock::standNoEarlier);
        clock.standAt(moment.at());
        var line = moment.line();
        var id = new CommandId(DemoIds.of("wish", moment.story().key(), "" + line.number()));
        var sending = Sending.of(line.member().actor(), id, Channel.DEMO);
        try {
            join(commands.send(command(moment), sending));
        } catch (CompletionException e) {
            if (!isToldAlready(line, e)) {
                throw unfinished(moment, e);
            }
        }
    }

    private DomainCommand command(Moment moment) {
        var line = moment.line();
        return DocumentWording.tells(line)
                ? new DocumentWording(moment.story(), contents).command(line)
                : new Wording(moment.story(), moment.time()).command(line);
    }

    /** A file is brought anew each time, so its line never repeats word for word. */
    private static boolean isToldAlready(StoryLine line, CompletionException e) {
        return DocumentWording.tells(line) && e.getCause() instanceof CommandIdReused;
    }

    private static DemoRefused unfinished(Moment moment, CompletionException e) {
        var why = e.getCause() instanceof Rejection r ? r.code() : "no answer";
        return new DemoRefused(
                "The demonstration could not be told to its end (%s, line %d: %s); begin with an empty data folder."
                        .formatted(moment.story().key(), moment.line().number(), why),
                e);
    }

    @CanIgnoreReturnValue
    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
