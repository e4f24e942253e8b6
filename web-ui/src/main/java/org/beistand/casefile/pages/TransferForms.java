package org.beistand.casefile.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.CourseOfCase.RestrictedNote;
import org.beistand.pages.Field;
import org.beistand.pages.Option;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered to hand a case over. */
final class TransferForms {
    private TransferForms() {}

    static List<Field> proposal(Ui ui, Roster roster, CaseFile file) {
        var worker = String.valueOf(file.row().worker());
        var colleagues =
                roster.workers(file.row().team()).stream()
                        .filter(o -> !o.value().equals(worker))
                        .toList();
        var fields = new ArrayList<Field>();
        fields.add(Field.select("worker", "transfer.to", "", colleagues));
        fields.add(
                Field.select("reason", "step.reason", "", Option.of(ui, AssignmentReason.class)));
        passable(ui, roster, file).ifPresent(fields::add);
        fields.add(Field.lines("text", "transfer.text", "transfer.text.hint", 5));
        return fields;
    }

    /** The restricted notes that can be named, if there are any. */
    static Optional<Field> passable(Ui ui, Roster roster, CaseFile file) {
        var notes = file.course().passable();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Field.checks(
                                "notes",
                                "transfer.passOn",
                                "transfer.passOn.hint",
                                notes.stream().map(n -> note(ui, roster, n)).toList()));
    }

    private static Option note(Ui ui, Roster roster, RestrictedNote note) {
        var from =
                ui.t(
                        "transfer.note",
                        ui.words().date(note.writtenAt()),
                        roster.name(note.author()));
        return new Option(note.noteId().toString(), from, "");
    }

    static List<Field> refusal() {
        return List.of(Field.lines("text", "transfer.refusal", "transfer.refusal.hint", 4));
    }
}
