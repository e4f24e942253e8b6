package org.beistand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.language.DomainCommand;
import org.beistand.people.SafeContact.Safety;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoryBookTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Pattern TELEPHONE = Pattern.compile("\\b0\\d{2,4}[ /-]?\\d{4,}[ \\d]*");
    private static final Pattern FICTION =
            Pattern.compile("030 23125 \\d{3}|040 66969 \\d{3}|0152 28817 \\d{3}");

    private final List<Story> stories = StoryBook.stories();

    @Test
    void there_are_forty_stories_and_no_two_are_the_same_case() {
        assertThat(stories).hasSize(40);
        assertThat(stories).extracting(Story::caseId).doesNotHaveDuplicates();
    }

    @Test
    void every_story_goes_forward_in_time_and_has_happened() {
        var time = new StoryTime(LocalDate.parse("2026-11-22"), ZONE);
        for (var story : stories) {
            var moments = story.lines().stream().map(l -> time.at(l.daysAgo(), l.time())).toList();
            assertThat(moments).as(story.key()).isSorted();
            assertThat(story.lines()).as(story.key()).allMatch(l -> l.daysAgo() >= 1);
        }
    }

    @Test
    void they_begin_about_nine_months_ago() {
        var time = new StoryTime(LocalDate.parse("2026-11-22"), ZONE);
        var first =
                stories.stream().mapToInt(s -> s.lines().getFirst().daysAgo()).max().orElseThrow();

        assertThat(ChronoUnit.DAYS.between(time.day(first), time.today())).isBetween(255L, 275L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2027-02-28", "2028-02-29"})
    void every_line_can_be_put_into_a_command_on_whatever_day_it_is_told(LocalDate today) {
        assertThat(commands(today)).hasSizeBetween(350, 800);
    }

    @Test
    void nothing_is_told_of_what_lies_ahead_of_its_entry() {
        var time = new StoryTime(LocalDate.parse("2026-11-22"), ZONE);
        for (var story : stories) {
            for (var line : withoutFiles(story).toList()) {
                if (new Wording(story, time).command(line) instanceof RecordInteraction c) {
                    assertThat(c.occurredAt())
                            .as(story.key() + " " + line.number())
                            .isBeforeOrEqualTo(time.at(line.daysAgo(), line.time()));
                }
            }
        }
    }

    @Test
    void every_id_is_used_once() {
        var ids = new HashSet<UUID>();
        commands(LocalDate.parse("2026-11-22"))
                .filter(RecordInteraction.class::isInstance)
                .map(c -> ((RecordInteraction) c).interactionId().value())
                .forEach(id -> assertThat(ids.add(id)).isTrue());
    }

    @Test
    void the_same_day_tells_the_same_commands() {
        var today = LocalDate.parse("2026-11-22");

        assertThat(commands(today)).containsExactlyElementsOf(commands(today).toList());
    }

    @Test
    void whoever_gave_no_name_is_not_named() {
        var time = new StoryTime(LocalDate.parse("2026-11-22"), ZONE);
        var nameless = stories.stream().filter(s -> s.portrait() == null).toList();

        assertThat(nameless).hasSize(2);
        for (var story : nameless) {
            assertThat(new Wording(story, time).command(story.lines().getFirst()))
                    .isInstanceOfSatisfying(
                            ReceiveReferral.class, c -> assertThat(c.client()).isNull());
        }
    }

    @Test
    void weekends_are_days_off() {
        var time = new StoryTime(LocalDate.parse("2026-11-22"), ZONE);

        assertThat(time.day(1)).isEqualTo("2026-11-20");
        assertThat(time.day(6)).isEqualTo("2026-11-13");
        assertThat(time.day(0)).isEqualTo("2026-11-22");
        assertThat(time.day(-1)).isEqualTo("2026-11-23");
        assertThat(time.at(1, LocalTime.parse("09:00")))
                .isEqualTo(Instant.parse("2026-11-20T08:00:00Z"));
    }

    @Test
    void telephone_numbers_are_from_ranges_kept_for_fiction() {
        var numbers =
                Stream.of(
                                "housing",
                                "safety",
                                "money",
                                "health",
                                "family",
                                "residence",
                                "street",
                                "work")
                        .flatMap(chapter -> TELEPHONE.matcher(text(chapter)).results())
                        .map(found -> found.group().strip())
                        .toList();

        assertThat(numbers).hasSizeGreaterThan(30).allMatch(n -> FICTION.matcher(n).matches());
    }

    @Test
    void some_people_must_be_reached_with_care() {
        var rules = stories.stream().map(Story::portrait).filter(Objects::nonNull).toList();

        assertThat(rules)
                .filteredOn(p ->
                        p.safeContact().ways().stream()
                                .anyMatch(w -> w.safety() == Safety.NEVER_USE))
                .hasSizeGreaterThan(4);
        assertThat(rules).anyMatch(p -> !p.safeContact().codeWord().isEmpty());
        assertThat(rules).anyMatch(p -> p.born().length() == 4);
        assertThat(rules).anyMatch(p -> p.born().length() == 7);
        assertThat(rules).anyMatch(p -> p.born().isEmpty());
    }

    private Stream<DomainCommand> commands(LocalDate today) {
        var time = new StoryTime(today, ZONE);
        return stories.stream().flatMap(s -> withoutFiles(s).map(new Wording(s, time)::command));
    }

    /** Lines about files become commands only when their files are brought. */
    private static Stream<StoryLine> withoutFiles(Story story) {
        return story.lines().stream().filter(line -> !DocumentWording.tells(line));
    }

    @Test
    void some_stories_have_files() {
        var lines = stories.stream().flatMap(s -> s.lines().stream());

        assertThat(lines.filter(DocumentWording::tells)).hasSizeGreaterThan(5);
    }

    private static String text(String chapter) {
        try (var text = StoryBook.class.getResourceAsStream("/demo/" + chapter + ".yml")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
