package org.beistand.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Actor;
import org.beistand.language.Actor.Scope;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.TokenId;
import org.beistand.staff.Snippet;
import org.beistand.staff.Snippets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetsIT {
    private static final TeamId NORTH = new TeamId(new UUID(2, 1));
    private static final TeamId SOUTH = new TeamId(new UUID(2, 2));
    private final Actor.Staff supervisor = staff(1, Role.SUPERVISOR, NORTH);
    private final Actor.Staff worker = staff(2, Role.CASE_WORKER, NORTH);
    private final Actor.Staff other = staff(3, Role.SUPERVISOR, SOUTH);
    @TempDir private Path folder;
    private WorkspaceNode node;
    private Snippets snippets;

    @BeforeEach
    void start() {
        node = new WorkspaceNode(folder);
        snippets = node.snippets();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void what_the_supervisor_keeps_her_team_finds_and_no_other() {
        done(snippets.keep(supervisor, snippet(1, "office", "Went along.")));

        assertThat(done(snippets.of(worker)))
                .extracting(Snippet::text)
                .containsExactly("Went along.");
        assertThat(done(snippets.of(other))).isEmpty();
    }

    @Test
    void one_of_the_same_name_is_replaced_and_its_key_is_gone() {
        done(snippets.keep(supervisor, snippet(1, "office", "One.")));
        done(snippets.keep(supervisor, snippet(2, "office", "Two.")));

        assertThat(done(snippets.of(worker))).extracting(Snippet::text).containsExactly("Two.");
        assertThat(node.keys()).isOne();
    }

    @Test
    void nobody_but_the_supervisor_in_person_changes_them() {
        done(snippets.keep(supervisor, snippet(1, "office", "One.")));
        var program =
                new Actor.ApiClient(
                        supervisor, new TokenId(new UUID(4, 1)), Set.of(Scope.values()));

        refused(snippets.keep(worker, snippet(1, "office", "Two.")));
        refused(snippets.keep(other, snippet(1, "office", "Two.")));
        done(snippets.keep(other, snippet(9, "theirs", "Theirs.")));
        refused(snippets.keep(other, snippet(1, "theirs", "Two.")));
        assertThat(done(snippets.of(other))).extracting(Snippet::text).containsExactly("Theirs.");
        refused(snippets.keep(program, snippet(1, "office", "Two.")));
        refused(snippets.remove(worker, new UUID(3, 1)));
        refused(snippets.remove(other, new UUID(3, 1)));
        assertThat(done(snippets.of(worker))).extracting(Snippet::text).containsExactly("One.");
    }

    @Test
    void one_taken_away_is_gone_with_its_key() {
        done(snippets.keep(supervisor, snippet(1, "office", "One.")));

        done(snippets.remove(supervisor, new UUID(3, 1)));

        assertThat(done(snippets.of(worker))).isEmpty();
        assertThat(node.keys()).isZero();
        refused(snippets.remove(supervisor, new UUID(3, 1)));
    }

    @Test
    void a_team_keeps_no_more_than_it_can_look_over() {
        for (int n = 0; n < Snippets.MOST; n++) {
            done(snippets.keep(supervisor, snippet(n, "text-" + n, "One.")));
        }

        assertThatThrownBy(() -> done(snippets.keep(supervisor, snippet(200, "more", "One."))))
                .hasCauseInstanceOf(InvalidValue.class);
        done(snippets.keep(supervisor, snippet(5, "text-5", "Changed.")));
        assertThat(done(snippets.of(worker))).hasSize(Snippets.MOST);
    }

    private static void refused(CompletionStage<?> stage) {
        assertThatThrownBy(() -> done(stage)).hasCauseInstanceOf(NotPossible.class);
    }

    @CanIgnoreReturnValue
    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static Snippet snippet(int id, String name, String text) {
        return new Snippet(new UUID(3, id), name, "en", name, text);
    }

    private static Actor.Staff staff(long id, Role role, TeamId team) {
        return new Actor.Staff(new StaffId(new UUID(1, id)), Set.of(role), Set.of(), team);
    }
}
