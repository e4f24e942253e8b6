package org.beistand.peopledirectory.pages;

import java.util.List;
import java.util.Locale;
import org.beistand.language.Sealed;
import org.beistand.pages.Field;
import org.beistand.pages.Option;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Ui;
import org.beistand.people.PersonId;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationLiftReason;
import org.beistand.separation.SeparationRuleCommand;
import org.beistand.separation.SeparationRuleCommand.LiftSeparationRule;
import org.beistand.separation.SeparationRuleCommand.RelaxSeparationRule;
import org.beistand.separation.SeparationRuleCommand.TightenSeparationRule;
import org.beistand.separation.SeparationRuleId;
import org.beistand.separation.SeparationText;
import org.jspecify.annotations.Nullable;

/** A step about a no-contact rule that is in force. */
record SeparationStep(Kind kind, SeparationRuleId rule) {

    /** What is settled. */
    enum Kind {
        TIGHTENING("tighten-separation-rule"),
        RELAXING("relax-separation-rule"),
        LIFTING("lift-separation-rule");

        private final String command;

        Kind(String command) {
            this.command = command;
        }
    }

    String command() {
        return kind.command;
    }

    String path() {
        return "separations/" + rule + "/" + kind.name().toLowerCase(Locale.ROOT);
    }

    List<Field> fields(Ui ui) {
        var level =
                Field.chips("level", "separation.level", "", Option.of(ui, SeparationLevel.class));
        var text = Field.lines("text", "separation.safe", "separation.safe.hint", 3);
        return switch (kind) {
            case TIGHTENING -> List.of(level);
            case RELAXING -> List.of(level, text);
            case LIFTING ->
                    List.of(
                            Field.chips(
                                    "reason",
                                    "separation.liftReason",
                                    "",
                                    Option.of(ui, SeparationLiftReason.class)),
                            text);
        };
    }

    @Nullable SeparationRuleCommand read(PersonId person, PostedForm form) {
        return switch (kind) {
            case TIGHTENING -> tighten(person, form);
            case RELAXING -> relax(person, form);
            case LIFTING -> lift(person, form);
        };
    }

    private @Nullable SeparationRuleCommand tighten(PersonId person, PostedForm form) {
        var level = form.choice("level", SeparationLevel.class);
        return level == null ? null : new TightenSeparationRule(rule, person, level);
    }

    private @Nullable SeparationRuleCommand relax(PersonId person, PostedForm form) {
        var level = form.choice("level", SeparationLevel.class);
        var text = form.read("text", SeparationText::new);
        return level == null || text == null
                ? null
                : new RelaxSeparationRule(rule, person, level, Sealed.of(text));
    }

    private @Nullable SeparationRuleCommand lift(PersonId person, PostedForm form) {
        var reason = form.choice("reason", SeparationLiftReason.class);
        var text = form.read("text", SeparationText::new);
        return reason == null || text == null
                ? null
                : new LiftSeparationRule(rule, person, reason, Sealed.of(text));
    }
}
