package org.beistand.peopledirectory.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.beistand.people.PersonId;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationRule;
import org.beistand.separation.SeparationRulesOf.Rules;
import org.beistand.separation.SeparationText;

/**
 * The no-contact rules that name a person.
 *
 * @param add where one is imposed; empty when the reader may not
 */
public record SeparationsView(List<Line> lines, String add) {
    public SeparationsView {
        lines = List.copyOf(lines);
    }

    /**
     * One rule.
     *
     * @param name of the other; a word for somebody whose record the reader may not see
     * @param other where the other's record is; empty for one that the reader may not see
     * @param more roles, ground and days in one line
     * @param texts what was said, for those who settle it
     * @param tighter where it is tightened; empty when it cannot be, or the reader may not
     */
    public record Line(
            String name,
            String other,
            String level,
            String more,
            List<String> texts,
            boolean inForce,
            String tighter,
            String looser,
            String lift) {
        public Line {
            texts = List.copyOf(texts);
        }
    }

    /** Whether somebody must be kept apart from this person today. */
    public boolean warns() {
        return lines.stream().anyMatch(Line::inForce);
    }

    static SeparationsView of(Ui ui, Rules rules, Map<PersonId, String> names) {
        var path = "/people/" + rules.person() + "/separations";
        return new SeparationsView(
                rules.rules().stream()
                        .sorted(Comparator.comparing(r -> !r.inForce(ui.words().today())))
                        .map(r -> line(ui, rules, r, names))
                        .toList(),
                rules.may().contains("impose-separation-rule") ? path : "");
    }

    private static Line line(Ui ui, Rules rules, SeparationRule rule, Map<PersonId, String> names) {
        var other = rule.other();
        var name = other == null ? null : names.get(other);
        var inForce = rule.inForce(ui.words().today());
        return new Line(
                name == null ? ui.t("separation.somebody") : name,
                other == null ? "" : "/people/" + other,
                ui.name(rule.level()),
                more(ui, rule),
                rule.texts().stream().map(t -> Revealed.text(ui, t, SeparationText::text)).toList(),
                inForce,
                way(rules, rule, "tighten-separation-rule", "tightening"),
                way(rules, rule, "relax-separation-rule", "relaxing"),
                way(rules, rule, "lift-separation-rule", "lifting"));
    }

    /** The strictest cannot be tightened, nor the weakest relaxed. */
    private static String way(Rules rules, SeparationRule rule, String command, String step) {
        var levels = SeparationLevel.values();
        var end =
                switch (step) {
                    case "tightening" -> rule.level() == levels[levels.length - 1];
                    case "relaxing" -> rule.level() == levels[0];
                    default -> false;
                };
        return end || !rules.may().contains(command)
                ? ""
                : "/people/" + rules.person() + "/separations/" + rule.id() + "/" + step;
    }

    private static String more(Ui ui, SeparationRule rule) {
        return Stream.of(
                        ui.name(rule.role()),
                        rule.reason() == null ? "" : ui.name(rule.reason()),
                        rule.basis() == null ? "" : ui.name(rule.basis()),
                        rule.expiresOn() == null
                                ? ui.t("separation.open")
                                : ui.t("separation.until", ui.date(rule.expiresOn())),
                        rule.liftedAt() == null || rule.lifted() == null
                                ? ""
                                : ui.t(
                                        "separation.lifted",
                                        ui.dateTime(rule.liftedAt()),
                                        ui.name(rule.lifted())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
