package org.beistand.casefile.pages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.advocacy.AuthorityText;
import org.beistand.casefile.AuthorityOfCase;
import org.beistand.casefile.AuthorityOfCase.Power;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Under what authority we act, ready to be shown.
 *
 * @param instruction how the person told us, empty when nothing is recorded
 */
public record AuthorityView(String instruction, @Nullable BasisView basis, List<PowerView> powers) {
    public AuthorityView {
        powers = List.copyOf(powers);
    }

    /** Grounds for acting without instruction. */
    public record BasisView(
            String basis, String approaches, String text, String review, boolean reviewLate) {}

    /** One power of attorney; {@code tone} says whether it holds, runs out or is over. */
    public record PowerView(
            String id,
            String holder,
            String scope,
            String text,
            String state,
            String tone,
            boolean ended) {}

    static AuthorityView of(Ui ui, AuthorityOfCase authority) {
        var told = authority.instruction();
        return new AuthorityView(
                told == null
                        ? ""
                        : ui.t("instruction.told", ui.name(told.form()), ui.date(told.givenOn())),
                basis(ui, authority),
                authority.powers().stream().map(p -> power(ui, p)).toList());
    }

    private static @Nullable BasisView basis(Ui ui, AuthorityOfCase authority) {
        var basis = authority.basis();
        return basis == null
                ? null
                : new BasisView(
                        ui.name(basis.basis()),
                        names(ui, basis.approaches()),
                        Revealed.text(ui, basis.text(), AuthorityText::text),
                        ui.date(basis.reviewOn()),
                        basis.reviewOn().isBefore(ui.words().today()));
    }

    private static PowerView power(Ui ui, Power power) {
        var ended = power.ended();
        var until = power.validUntil();
        boolean over = until != null && until.isBefore(ui.words().today());
        return new PowerView(
                power.powerId().toString(),
                ui.name(power.holder()),
                names(ui, power.scope()),
                Revealed.text(ui, power.text(), AuthorityText::text),
                ended != null
                        ? ui.name(ended)
                        : until == null
                                ? ui.t("power.untilRevoked")
                                : ui.t(over ? "consent.over" : "consent.until", ui.date(until)),
                ended != null ? "" : over ? "warn" : "ok",
                ended != null);
    }

    private static String names(Ui ui, Collection<? extends Enum<?>> codes) {
        return codes.stream().sorted().map(ui::name).collect(Collectors.joining(", "));
    }

    Stream<String> about(String part) {
        return powers.stream()
                .filter(p -> p.id().equals(part))
                .map(p -> p.holder() + ": " + p.text());
    }
}
