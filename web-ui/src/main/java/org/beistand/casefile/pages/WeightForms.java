package org.beistand.casefile.pages;

import java.util.List;
import java.util.stream.IntStream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.WeightCommand.WeighCase;
import org.beistand.advocacy.WeightParts;
import org.beistand.casefile.CaseFile;
import org.beistand.language.InvalidValue;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** Weighing a case, part by part. */
final class WeightForms {
    private WeightForms() {}

    static List<Field> parts(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.line("base", "weight.base", "weight.base.hint", "number"),
                part("risk"),
                part("agencies"),
                part("travel"),
                part("targets"));
    }

    private static Field part(String name) {
        var points =
                IntStream.rangeClosed(0, WeightParts.MOST)
                        .mapToObj(Integer::toString)
                        .map(n -> new Option(n, n, ""))
                        .toList();
        return Field.chips(name, "weight." + name, "weight." + name + ".hint", points);
    }

    /** As it was weighed last; what the file says of danger and urgency where nobody has yet. */
    static FormView standing(FormView form, Ui ui, CaseFile file) {
        var parts = file.row().weightParts();
        boolean weighed = parts.base() != parts.sum().points();
        return form.with("base", parts.base())
                .with("risk", weighed ? parts.risk() : risk(file))
                .with("agencies", weighed ? parts.agencies() : agencies(file))
                .with("travel", parts.travel())
                .with("targets", weighed ? parts.targets() : targets(file));
    }

    /** Levels of risk and points grow alike. */
    private static int risk(CaseFile file) {
        var assessed = file.safety().assessment();
        return assessed == null ? 0 : assessed.level().ordinal();
    }

    /** How many others were brought in and have not ended yet. */
    private static int agencies(CaseFile file) {
        long open = file.sharing().referrals().stream().filter(r -> r.open()).count();
        return Math.toIntExact(Math.min(WeightParts.MOST, open));
    }

    private static int targets(CaseFile file) {
        return switch (file.row().urgency()) {
            case ROUTINE -> 0;
            case PRIORITY -> 1;
            case URGENT -> 2;
            case IMMEDIATE -> 3;
        };
    }

    static @Nullable AdvocacyCaseCommand weigh(PostedForm form, At at) {
        var base = form.read("base", Integer::parseInt);
        var risk = form.pick("risk", Integer::parseInt);
        var agencies = form.pick("agencies", Integer::parseInt);
        var travel = form.pick("travel", Integer::parseInt);
        var targets = form.pick("targets", Integer::parseInt);
        if (base == null || risk == null || agencies == null || travel == null || targets == null) {
            return null;
        }
        try {
            return new WeighCase(
                    at.caseId(), new WeightParts(base, risk, agencies, travel, targets));
        } catch (InvalidValue e) {
            return form.wrong("base", e.code());
        }
    }
}
