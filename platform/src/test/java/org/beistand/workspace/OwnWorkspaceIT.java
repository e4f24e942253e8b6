package org.beistand.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.StaffId;
import org.beistand.language.TokenId;
import org.beistand.language.Workspace.SavedView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OwnWorkspaceIT {
    private static final String FORM = "note:3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    private final Actor.Staff mira = staff(1);
    private final Actor.Staff jonas = staff(2);
    @TempDir private Path folder;
    private WorkspaceNode node;

    @BeforeEach
    void start() {
        node = new WorkspaceNode(folder);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void a_draft_comes_back_to_its_writer_and_to_nobody_else() {
        var savedAt =
                done(node.workspace().saveDraft(mira, FORM, Map.of("text", "half a thought")));

        var draft = done(node.workspace().draft(mira, FORM)).orElseThrow();
        assertThat(draft.fields()).containsExactly(Map.entry("text", "half a thought"));
        assertThat(draft.savedAt()).isEqualTo(savedAt);
        assertThat(done(node.workspace().draft(jonas, FORM))).isEmpty();
        assertThat(done(node.workspace().draft(mira, "note"))).isEmpty();
    }

    @Test
    void the_last_stroke_counts() {
        var first = done(node.workspace().saveDraft(mira, FORM, Map.of("text", "one")));
        node.pass(Duration.ofMinutes(1));
        var second = done(node.workspace().saveDraft(mira, FORM, Map.of("text", "two")));

        assertThat(second).isAfter(first);
        assertThat(done(node.workspace().draft(mira, FORM)).orElseThrow().fields())
                .containsEntry("text", "two");
        assertThat(node.keys()).isOne();
    }

    @Test
    void a_discarded_draft_is_gone_with_its_key_and_can_be_begun_anew() {
        done(node.workspace().saveDraft(mira, FORM, Map.of("text", "one")));

        done(node.workspace().discardDraft(mira, FORM));

        assertThat(done(node.workspace().draft(mira, FORM))).isEmpty();
        assertThat(node.keys()).isZero();
        done(node.workspace().discardDraft(mira, FORM));
        done(node.workspace().saveDraft(mira, FORM, Map.of("text", "two")));
        assertThat(done(node.workspace().draft(mira, FORM))).isPresent();
    }

    @Test
    void nobody_discards_the_draft_of_another() {
        done(node.workspace().saveDraft(mira, FORM, Map.of("text", "one")));

        done(node.workspace().discardDraft(jonas, FORM));

        assertThat(done(node.workspace().draft(mira, FORM))).isPresent();
    }

    @Test
    void drafts_are_kept_for_thirty_days_after_the_last_stroke() {
        done(node.workspace().saveDraft(mira, FORM, Map.of("text", "old")));
        node.pass(Duration.ofDays(29));
        done(node.workspace().saveDraft(jonas, FORM, Map.of("text", "young")));
        assertThat(done(node.workspace().draft(mira, FORM))).isPresent();

        node.pass(Duration.ofDays(1));
        assertThat(done(node.workspace().draft(mira, FORM))).isEmpty();

        node.expiry().discardExpired();
        assertThat(node.rows("draft")).isOne();
        assertThat(node.keys()).isOne();
        assertThat(done(node.workspace().draft(jonas, FORM))).isPresent();
    }

    @Test
    void saving_and_discarding_at_once_never_leaves_an_unreadable_draft() {
        for (int round = 0; round < 20; round++) {
            var running = new ArrayList<CompletionStage<?>>();
            for (int i = 0; i < 6; i++) {
                running.add(node.workspace().saveDraft(mira, FORM, Map.of("text", "t" + i)));
                running.add(node.workspace().discardDraft(mira, FORM));
            }
            running.forEach(OwnWorkspaceIT::done);
            done(node.workspace().saveDraft(mira, FORM, Map.of("text", "last")));

            var other = node.another();
            assertThat(done(other.draft(mira, FORM)).orElseThrow().fields())
                    .containsEntry("text", "last");
            assertThat(node.keys()).isOne();
        }
    }

    @Test
    void a_draft_has_a_size_and_a_person_a_number_of_them() {
        var most = "ä".repeat(256 * 1024 - 2);
        done(node.workspace().saveDraft(mira, FORM, Map.of("text", most)));
        refused(node.workspace().saveDraft(mira, FORM, Map.of("text", most + "a")), "too-long");
        for (int i = 1; i < Drafts.MOST; i++) {
            done(node.workspace().saveDraft(mira, "form:" + i, Map.of()));
        }

        refused(node.workspace().saveDraft(mira, "form:0", Map.of()), "too-many");

        done(node.workspace().saveDraft(mira, "form:1", Map.of("text", "again")));
        done(node.workspace().saveDraft(jonas, "form:0", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "note for Mira", "Note", "note:Ä", "a:b:c:d:e", "note:'"})
    void the_name_of_a_form_has_no_room_for_words(String form) {
        refused(node.workspace().saveDraft(mira, form, Map.of()), "form");
        refused(node.workspace().draft(mira, form), "form");
    }

    @Test
    void views_are_kept_in_order_by_page_and_by_person() {
        var first = view(1, "cases", "urgent");
        var second = view(2, "cases", "quiet");
        for (var view : List.of(first, second, view(3, "people", "urgent"))) {
            done(node.workspace().saveView(mira, view));
            node.pass(Duration.ofSeconds(1));
        }

        assertThat(done(node.workspace().savedViews(mira, "cases"))).containsExactly(first, second);
        assertThat(done(node.workspace().savedViews(jonas, "cases"))).isEmpty();
    }

    @Test
    void an_equal_name_on_the_same_page_is_replaced() {
        done(node.workspace().saveView(mira, view(1, "cases", "urgent")));
        done(node.workspace().saveView(mira, view(2, "people", "urgent")));

        done(node.workspace().saveView(mira, view(3, "cases", "urgent")));

        assertThat(done(node.workspace().savedViews(mira, "cases")))
                .containsExactly(view(3, "cases", "urgent"));
        assertThat(done(node.workspace().savedViews(mira, "people"))).hasSize(1);
        assertThat(node.keys()).isEqualTo(2);
    }

    @Test
    void a_view_can_be_renamed_and_removed_by_its_owner_only() {
        done(node.workspace().saveView(mira, view(1, "cases", "urgent")));
        done(node.workspace().saveView(mira, view(1, "cases", "today")));
        assertThat(done(node.workspace().savedViews(mira, "cases")))
                .containsExactly(view(1, "cases", "today"));

        impossible(node.workspace().saveView(jonas, view(1, "cases", "mine")));
        done(node.workspace().removeView(jonas, new UUID(8, 1)));
        assertThat(done(node.workspace().savedViews(mira, "cases")))
                .containsExactly(view(1, "cases", "today"));

        done(node.workspace().removeView(mira, new UUID(8, 1)));
        assertThat(done(node.workspace().savedViews(mira, "cases"))).isEmpty();
        assertThat(node.keys()).isZero();
    }

    @Test
    void what_was_seen_is_remembered_for_each_person_and_never_goes_back() {
        var thing = new UUID(6, 6);

        assertThat(done(node.workspace().markSeen(mira, thing, 40))).isZero();
        assertThat(done(node.workspace().markSeen(mira, thing, 70))).isEqualTo(40);
        assertThat(done(node.workspace().markSeen(mira, thing, 50))).isEqualTo(70);
        assertThat(done(node.workspace().markSeen(mira, thing, 71))).isEqualTo(70);
        assertThat(done(node.workspace().markSeen(jonas, thing, 71))).isZero();
    }

    @Test
    void what_was_seen_lately_comes_first_and_for_each_person_alone() {
        done(node.workspace().markSeen(mira, new UUID(6, 1), 40));
        node.pass(Duration.ofMinutes(1));
        done(node.workspace().markSeen(mira, new UUID(6, 2), 0));
        done(node.workspace().markSeen(jonas, new UUID(6, 3), 40));
        node.pass(Duration.ofMinutes(1));
        done(node.workspace().markSeen(mira, new UUID(6, 1), 40));

        assertThat(done(node.workspace().recentlySeen(mira, 5)))
                .containsExactly(new UUID(6, 1), new UUID(6, 2));
        assertThat(done(node.workspace().recentlySeen(mira, 1))).containsExactly(new UUID(6, 1));
    }

    @Test
    void what_was_seen_long_ago_is_forgotten_and_so_is_what_goes_beyond_a_number() {
        done(node.workspace().markSeen(mira, new UUID(6, 6), 40));
        node.pass(SeenTable.KEPT.minusDays(1));
        done(node.workspace().markSeen(jonas, new UUID(6, 6), 40));
        node.expiry().forgetOldMarks();
        assertThat(node.rows("seen")).isEqualTo(2);

        node.pass(Duration.ofDays(2));
        node.expiry().forgetOldMarks();
        assertThat(node.rows("seen")).isOne();

        JdbcClient.create(node.database().app())
                .sql(
                        """
                        insert into workspace.seen
                        select ?, gen_random_uuid(), 1, '2027-01-01' from generate_series(1, ?)
                        """)
                .params(jonas.id().value(), SeenTable.MOST)
                .update();
        node.expiry().forgetOldMarks();
        assertThat(node.rows("seen")).isEqualTo(SeenTable.MOST);
    }

    @Test
    void with_too_many_waiting_the_next_one_is_told_to_come_back() {
        var held = new CountDownLatch(1);
        var waiting = new ArrayList<CompletionStage<?>>();
        for (int i = 0; i < OwnWork.AT_ONCE + OwnWork.MOST_WAITING; i++) {
            waiting.add(node.work().begin(mira, _ -> await(held)));
        }

        try {
            var next = node.workspace().draft(mira, FORM).toCompletableFuture();
            assertThatThrownBy(() -> done(next.orTimeout(5, TimeUnit.SECONDS)))
                    .hasCauseInstanceOf(NotNow.class);
        } finally {
            held.countDown();
        }
        waiting.forEach(OwnWorkspaceIT::done);
        assertThat(done(node.workspace().draft(mira, FORM))).isEmpty();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void only_a_person_in_person_has_a_workspace() {
        var token = new Actor.ApiClient(mira, new TokenId(new UUID(3, 3)), Set.of());
        var system = new Actor.SystemProcess("import", mira.id());
        for (var actor : List.of(token, system, new Actor.Anonymous())) {
            impossible(node.workspace().saveDraft(actor, FORM, Map.of()));
            impossible(node.workspace().draft(actor, FORM));
            impossible(node.workspace().discardDraft(actor, FORM));
            impossible(node.workspace().savedViews(actor, "cases"));
            impossible(node.workspace().saveView(actor, view(1, "cases", "x")));
            impossible(node.workspace().removeView(actor, new UUID(8, 1)));
            impossible(node.workspace().markSeen(actor, new UUID(8, 1), 1));
        }
        assertThat(node.rows("draft") + node.rows("saved_view") + node.rows("seen")).isZero();
    }

    private static void impossible(CompletionStage<?> stage) {
        assertThatThrownBy(() -> done(stage)).hasCauseInstanceOf(NotPossible.class);
    }

    private static void refused(CompletionStage<?> stage, String code) {
        assertThatThrownBy(() -> done(stage))
                .isInstanceOf(CompletionException.class)
                .extracting(Throwable::getCause)
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("draft." + code));
    }

    @CanIgnoreReturnValue
    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static SavedView view(int id, String page, String name) {
        return new SavedView(new UUID(8, id), page, name, "state=ACTIVE");
    }

    private static Actor.Staff staff(int number) {
        return new Actor.Staff(new StaffId(new UUID(1, number)), Set.of(), Set.of(), null);
    }
}
