package org.beistand.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Actor;
import org.beistand.language.ErasableUnit;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.TeamId;
import org.beistand.sealing.Sealing;
import org.beistand.staff.Snippet;
import org.beistand.staff.Snippets;

/** Keeps ready texts; they are opened to be compared, and stand nowhere in clear. */
final class TeamSnippets implements Snippets {
    private static final Comparator<Snippet> ORDER =
            Comparator.comparing(Snippet::language)
                    .thenComparing(Snippet::title)
                    .thenComparing(Snippet::name);

    private final OwnWork work;
    private final SnippetTable table;
    private final Sealing sealing;

    TeamSnippets(OwnWork work, SnippetTable table, Sealing sealing) {
        this.work = work;
        this.table = table;
        this.sealing = sealing;
    }

    @Override
    public CompletionStage<List<Snippet>> of(Actor actor) {
        var account = actor.account();
        if (account == null) {
            return CompletableFuture.failedFuture(new NotPossible());
        }
        var team = account.team();
        return team == null
                ? CompletableFuture.completedFuture(List.of())
                : work.begin(account, _ -> all(team));
    }

    @Override
    public CompletionStage<Void> keep(Actor actor, Snippet snippet) {
        return work.begin(actor, _ -> put(supervisor(actor), snippet)).thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<Void> remove(Actor actor, UUID id) {
        return work.begin(actor, _ -> delete(supervisor(actor), id)).thenAccept(_ -> {});
    }

    /** Who may change them, and for which team. */
    private record Editor(Actor.Staff account, TeamId team) {}

    private static Editor supervisor(Actor actor) {
        if (actor instanceof Actor.Staff staff
                && staff.roles().contains(Role.SUPERVISOR)
                && staff.team() != null) {
            return new Editor(staff, staff.team());
        }
        throw new NotPossible();
    }

    private List<Snippet> all(TeamId team) {
        return table.of(team).stream()
                .map(sealing::open)
                .flatMap(row -> snippet(row).stream())
                .sorted(ORDER)
                .toList();
    }

    private boolean put(Editor editor, Snippet snippet) {
        var standing = all(editor.team());
        var others = standing.stream().filter(s -> !s.id().equals(snippet.id())).toList();
        var replaced = others.stream().filter(s -> sameName(s, snippet)).map(Snippet::id).toList();
        if (others.size() - replaced.size() >= MOST) {
            throw new InvalidValue("snippet.too-many");
        }
        var content = new SnippetContent(snippet.name(), snippet.title(), snippet.text());
        var open = new SnippetTable.Row(snippet.id(), snippet.language(), Sealed.of(content));
        var closed = sealing.close(open, unit(snippet.id()));
        boolean _ = work.inOne(editor.account().id(), () -> replace(editor, replaced, closed));
        replaced.forEach(id -> sealing.forget(unit(id)));
        return true;
    }

    /** Both or neither: the id of another team's text takes none of one's own away. */
    private boolean replace(Editor editor, List<UUID> replaced, SnippetTable.Row row) {
        replaced.forEach(id -> {
            boolean _ = table.delete(editor.team(), id);
        });
        if (!table.put(editor.team(), editor.account().id(), row)) {
            throw new NotPossible();
        }
        return true;
    }

    private boolean delete(Editor editor, UUID id) {
        if (!work.inOne(editor.account().id(), () -> table.delete(editor.team(), id))) {
            throw new NotPossible();
        }
        sealing.forget(unit(id));
        return true;
    }

    private static boolean sameName(Snippet one, Snippet other) {
        return one.name().equals(other.name()) && one.language().equals(other.language());
    }

    private static Optional<Snippet> snippet(SnippetTable.Row row) {
        return row.content() instanceof Sealed.Open<SnippetContent>(var open)
                ? Optional.of(
                        new Snippet(
                                row.id(), open.name(), row.language(), open.title(), open.text()))
                : Optional.empty();
    }

    private static ErasableUnit unit(UUID id) {
        return new ErasableUnit(ErasableUnit.Kind.WORKSPACE, id);
    }
}
