package org.beistand.peopledirectory.pages;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Ui;
import org.beistand.people.PersonId;
import org.beistand.peopledirectory.pages.TieForms.Shape;
import org.beistand.separation.SeparationBasis;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationReason;
import org.beistand.separation.SeparationRole;
import org.springframework.stereotype.Component;

/** The forms about who must be kept apart. */
@Component
class SeparationForms {
    private final TieForms forms;

    SeparationForms(TieForms forms) {
        this.forms = forms;
    }

    JteModel impose(Ui ui, PersonId id, FormView form) {
        var fields = new ArrayList<Field>();
        fields.add(
                Field.select(
                        "other",
                        "separation.other",
                        "separation.other.hint",
                        forms.others(ui, id)));
        fields.addAll(fields(ui));
        return forms.step(ui, id, form, new Shape("impose-separation-rule", "separations", fields));
    }

    private static List<Field> fields(Ui ui) {
        return List.of(
                Field.chips("role", "separation.role", "", Option.of(ui, SeparationRole.class)),
                Field.chips("level", "separation.level", "", Option.of(ui, SeparationLevel.class)),
                Field.chips(
                        "reason", "separation.reason", "", Option.of(ui, SeparationReason.class)),
                Field.select(
                        "basis",
                        "separation.basis",
                        "separation.basis.hint",
                        Option.of(ui, SeparationBasis.class)),
                Field.line(
                        "expiresOn", "separation.expiresOn", "separation.expiresOn.hint", "date"),
                Field.lines("text", "separation.text", "separation.text.hint", 3));
    }

    /** The step about a rule, with the fields that it needs. */
    JteModel step(Ui ui, PersonId id, SeparationStep step, FormView form) {
        return forms.step(ui, id, form, new Shape(step.command(), step.path(), step.fields(ui)));
    }
}
