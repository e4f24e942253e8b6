package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.casefile.CaseFile;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** What each step is made of. */
final class StepShape {
    private StepShape() {}

    /** What is entered for a step. */
    @FunctionalInterface
    interface Fields {
        List<Field> of(Ui ui, Roster roster, CaseFile file);
    }

    /** What is entered for a step where that depends on the part of the case it is about. */
    @FunctionalInterface
    interface PartFields {
        List<Field> of(Ui ui, Roster roster, CaseFile file, At at);
    }

    /** The command that a form wishes, or {@code null} when something in it is wrong. */
    @FunctionalInterface
    interface Reading {
        @Nullable AdvocacyCaseCommand of(PostedForm form, At at);
    }

    /** How a form stands before anybody has filled it in. */
    @FunctionalInterface
    interface Start {
        FormView of(FormView form, Ui ui, CaseFile file);
    }
}
