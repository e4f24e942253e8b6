package org.beistand.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.InvalidValue;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.Workspace.SavedView;
import org.beistand.platform.testing.CanaryScan;
import org.beistand.staff.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P1: what was typed lies nowhere in clear, neither in tables nor in files, WAL or logs. */
class NothingInClearIT {
    private static final Set<String> WORDS =
            Set.of(
                    "Rohrdommel-5521",
                    "Wiedehopf Größe-5522",
                    "Ziegenmelker-5523",
                    "Bekassine-5524");
    private final CanaryScan scan = new CanaryScan(WORDS);
    private final Actor.Staff writer =
            new Actor.Staff(new StaffId(new UUID(1, 1)), Set.of(), Set.of(), null);
    private final Actor.Staff supervisor =
            new Actor.Staff(
                    new StaffId(new UUID(1, 2)),
                    Set.of(Role.SUPERVISOR),
                    Set.of(),
                    new TeamId(new UUID(2, 1)));
    @TempDir private Path folder;

    @Test
    void nothing_that_was_typed_lies_anywhere_in_clear() {
        try (var node = new WorkspaceNode(folder)) {
            CanaryScan.keepUncompressed(node.database().owner());
            CanaryScan.keepUncompressed(node.database().keysOwner());

            use(node);
            CanaryScan.checkpoint(node.database().superuser());

            assertThat(node.rows("draft")).isEqualTo(1);
            assertThat(node.rows("saved_view")).isEqualTo(1);
            assertThat(node.rows("snippet")).isEqualTo(1);
            assertThat(scan.tables(node.database().superuser())).isEmpty();
            assertThat(scan.tables(node.database().keysOwner())).isEmpty();
            assertThat(scan.filesOf(node.database().superuser())).isEmpty();
            assertThat(scan.filesOf(keysSuperuser(node))).isEmpty();
            assertThat(scan.files(folder)).isEmpty();
        }
    }

    @Test
    void a_word_planted_in_these_very_places_is_found() {
        var word = "Ziegenmelker-5599";
        var planted = new CanaryScan(Set.of(word));
        try (var node = new WorkspaceNode(folder)) {
            var inserted =
                    JdbcClient.create(node.database().app())
                            .sql(
                                    """
                                    insert into workspace.draft values
                                    (gen_random_uuid(), 'x', gen_random_uuid(), ?::jsonb, now())
                                    """)
                            .param("{\"text\": \"" + word + "\"}")
                            .update();
            assertThat(inserted).isOne();
            CanaryScan.checkpoint(node.database().superuser());

            assertThat(planted.tables(node.database().superuser())).isNotEmpty();
            assertThat(planted.filesOf(node.database().superuser())).isNotEmpty();
        }
    }

    private void use(WorkspaceNode node) {
        var workspace = node.workspace();
        var word = WORDS.stream().sorted().toList();
        done(workspace.saveDraft(writer, "note:1", Map.of("text", word.get(0))));
        done(workspace.saveDraft(writer, "note:1", Map.of("text", word.get(1), word.get(0), "x")));
        done(workspace.saveDraft(writer, "note:2", Map.of("text", word.get(2))));
        done(workspace.discardDraft(writer, "note:2"));
        done(
                workspace.saveView(
                        writer, new SavedView(new UUID(8, 1), "cases", word.get(3), word.get(2))));
        done(
                node.snippets()
                        .keep(
                                supervisor,
                                new Snippet(
                                        new UUID(9, 1), "amt", "de", word.get(3), word.get(1))));
        assertThat(done(workspace.draft(writer, "note:1"))).isPresent();
        assertThat(done(workspace.savedViews(writer, "cases"))).hasSize(1);
        var tooLong = Map.of("text", word.get(0).repeat(50_000));
        assertThatThrownBy(() -> done(workspace.saveDraft(writer, "note:1", tooLong)))
                .hasCauseInstanceOf(InvalidValue.class)
                .satisfies(e -> assertThat(e.toString()).doesNotContain(word.get(0)));
    }

    private static DataSource keysSuperuser(WorkspaceNode node) {
        var source = new PGSimpleDataSource();
        source.setUrl(node.database().keysUrl());
        source.setUser("postgres");
        return source;
    }

    @CanIgnoreReturnValue
    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
