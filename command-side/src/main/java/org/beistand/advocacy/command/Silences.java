package org.beistand.advocacy.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beistand.advocacy.SilenceWith;
import org.beistand.advocacy.command.AdvocacyCaseState.Accepted;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.advocacy.command.Consents.Out;
import org.jspecify.annotations.Nullable;

/**
 * When silence becomes too long: with the person while somebody works on the case, with partners
 * while a referral is under way. Each silence is noticed once; a talk that is entered late and lies
 * before the noticed day begins no other one.
 */
final class Silences {
    private Silences() {}

    /** A silence that began on a day and is noticed on another. */
    record Silence(SilenceWith with, LocalDate since, LocalDate noticedFrom) {}

    /** Those that nobody has noticed yet. */
    static List<Silence> unnoticed(AdvocacyCaseState state, Circumstances around) {
        if (!(state instanceof Accepted) && !(state instanceof Active)) {
            return List.of();
        }
        var talks = state.matter().targets().talks();
        var found = new ArrayList<Silence>();
        addUnlessNoticed(found, withPerson(state, around), talks.personNoticed());
        var partner = withPartner(state, around);
        if (partner != null) {
            addUnlessNoticed(found, partner, talks.partnerNoticed());
        }
        return found;
    }

    private static void addUnlessNoticed(
            List<Silence> found, Silence silence, @Nullable LocalDate noticed) {
        if (noticed == null || silence.noticedFrom().isAfter(noticed)) {
            var _ = found.add(silence);
        }
    }

    private static Silence withPerson(AdvocacyCaseState state, Circumstances around) {
        var targets = state.matter().targets();
        var opening = targets.opening();
        var spoken = targets.talks().withPerson();
        var since = around.dayOf(spoken == null ? opening.receivedAt() : spoken);
        int days = around.targets().silence().days(opening.kind(), targets.risk());
        return new Silence(SilenceWith.PERSON, since, since.plusDays(days));
    }

    /** Counted from the last talk, or from the day by which an answer was expected. */
    private static @Nullable Silence withPartner(AdvocacyCaseState state, Circumstances around) {
        var expected =
                state.matter().care().consents().referrals().values().stream()
                        .filter(Out::underWay)
                        .map(Out::answerBy)
                        .min(LocalDate::compareTo);
        if (expected.isEmpty()) {
            return null;
        }
        var spoken = state.matter().targets().talks().withPartner();
        var last = spoken == null ? expected.get() : around.dayOf(spoken);
        var since = last.isAfter(expected.get()) ? last : expected.get();
        int days = around.targets().silence().partner();
        return new Silence(SilenceWith.PARTNER, since, since.plusDays(days));
    }
}
