package org.beistand.casefile.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyText;
import org.beistand.casefile.SafetyOfCase;
import org.beistand.casefile.SafetyOfCase.Assessment;
import org.beistand.casefile.SafetyOfCase.Concern;
import org.beistand.casefile.SafetyOfCase.Flag;
import org.beistand.language.Sealed;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What is known of danger, as the pages of a case show it.
 *
 * @param risk {@code null} when it was never assessed
 */
public record SafetyView(
        @Nullable RiskView risk, List<FlagView> flags, List<ConcernView> concerns) {
    public SafetyView {
        flags = List.copyOf(flags);
        concerns = List.copyOf(concerns);
    }

    /** The latest assessment; factors in words, with commas between. */
    public record RiskView(
            RiskLevel level,
            String factors,
            String protection,
            String text,
            String assessed,
            String review,
            boolean reviewLate) {}

    /** A warning that holds. */
    public record FlagView(
            String id, String kind, String text, String review, boolean reviewLate) {}

    /** A safeguarding concern; {@code decision} is empty while it is undecided. */
    public record ConcernView(
            String id,
            String kind,
            String raised,
            String text,
            String consulted,
            String decision) {}

    static SafetyView of(Ui ui, SafetyOfCase safety) {
        return new SafetyView(
                safety.assessment() == null ? null : risk(ui, safety.assessment()),
                safety.flags().stream().map(flag -> flag(ui, flag)).toList(),
                safety.concerns().stream().map(concern -> concern(ui, concern)).toList());
    }

    private static RiskView risk(Ui ui, Assessment risk) {
        return new RiskView(
                risk.level(),
                names(ui, risk.factors().stream()),
                names(ui, risk.protection().stream()),
                text(ui, risk.text()),
                ui.words().date(risk.assessedAt()),
                ui.date(risk.reviewOn()),
                risk.reviewOn().isBefore(ui.words().today()));
    }

    private static <E extends Enum<E>> String names(Ui ui, Stream<E> codes) {
        return codes.sorted(Comparator.comparingInt(Enum::ordinal))
                .map(ui::name)
                .collect(Collectors.joining(", "));
    }

    private static FlagView flag(Ui ui, Flag flag) {
        return new FlagView(
                flag.flagId().toString(),
                ui.name(flag.kind()),
                text(ui, flag.text()),
                ui.date(flag.reviewOn()),
                flag.reviewOn().isBefore(ui.words().today()));
    }

    private static ConcernView concern(Ui ui, Concern concern) {
        return new ConcernView(
                concern.concernId().toString(),
                ui.name(concern.kind()),
                ui.words().date(concern.raisedAt()),
                text(ui, concern.text()),
                concern.consulted().stream()
                        .distinct()
                        .map(ui::name)
                        .collect(Collectors.joining(", ")),
                concern.decision() == null ? "" : ui.name(concern.decision()));
    }

    private static String text(Ui ui, Sealed<SafetyText> text) {
        return Revealed.text(ui, text, SafetyText::text);
    }

    /** Concerns about which nothing was decided yet. */
    public List<ConcernView> undecided() {
        return concerns.stream().filter(c -> c.decision().isEmpty()).toList();
    }

    /** Whether the head of the case has to show any of it. */
    public boolean warns() {
        return !flags.isEmpty() || !undecided().isEmpty();
    }

    /** What the warning or concern with this id says, if there is one. */
    Stream<String> about(String id) {
        return Stream.concat(
                flags.stream().filter(f -> f.id().equals(id)).map(FlagView::text),
                concerns.stream().filter(c -> c.id().equals(id)).map(ConcernView::text));
    }
}
