package org.beistand.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.beistand.language.ErasableUnit;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotPossible;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.Workspace.SavedView;
import org.beistand.sealing.Sealing;

/** Keeps filters under names; the names are opened to be compared, they stand nowhere in clear. */
final class SavedViews {
    static final int MOST = 100;
    private static final Pattern PAGE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final OwnWork work;
    private final SavedViewTable table;
    private final Sealing sealing;

    SavedViews(OwnWork work, SavedViewTable table, Sealing sealing) {
        this.work = work;
        this.table = table;
        this.sealing = sealing;
    }

    List<SavedView> of(StaffId staff, String page) {
        return sealing.open(table.of(staff)).stream()
                .filter(row -> row.page().equals(page))
                .flatMap(row -> view(row).stream())
                .toList();
    }

    boolean save(StaffId staff, SavedView view) {
        if (!PAGE.matcher(view.page()).matches()) {
            throw new InvalidValue("view.page");
        }
        var open =
                new SavedViewTable.Row(
                        view.id(),
                        view.page(),
                        Sealed.of(new ViewContent(view.name(), view.query())));
        var replaced =
                of(staff, view.page()).stream()
                        .filter(o -> o.name().equals(view.name()) && !o.id().equals(view.id()))
                        .map(SavedView::id)
                        .toList();
        var closed = sealing.close(open, unit(view.id()));
        var gone = work.inOne(staff, () -> put(staff, closed, replaced));
        gone.forEach(id -> sealing.forget(unit(id)));
        return true;
    }

    /** Answers which others are gone for it. */
    private List<UUID> put(StaffId staff, SavedViewTable.Row row, List<UUID> replaced) {
        var gone = replaced.stream().filter(id -> table.delete(staff, id)).toList();
        if (table.of(staff).stream().filter(r -> !r.id().equals(row.id())).count() >= MOST) {
            throw new InvalidValue("view.too-many");
        }
        if (!table.put(staff, row)) {
            throw new NotPossible();
        }
        return gone;
    }

    boolean remove(StaffId staff, UUID id) {
        if (!work.inOne(staff, () -> table.delete(staff, id))) {
            return false;
        }
        sealing.forget(unit(id));
        return true;
    }

    private static Optional<SavedView> view(SavedViewTable.Row row) {
        return row.content() instanceof Sealed.Open<ViewContent>(var open)
                ? Optional.of(new SavedView(row.id(), row.page(), open.name(), open.query()))
                : Optional.empty();
    }

    private static ErasableUnit unit(UUID id) {
        return new ErasableUnit(ErasableUnit.Kind.WORKSPACE, id);
    }
}
