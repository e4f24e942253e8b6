package org.beistand.caseimport;

import java.util.ArrayList;
import java.util.List;
import org.beistand.caseimport.ImportedCase.Wish;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Purpose;
import org.beistand.language.Rejection;
import org.beistand.platform.CommandsTogether.Addressed;

/**
 * Sends the wishes of an import, many in one transaction; when one of them is refused, each for
 * itself. An answer that gets lost is asked for again under the same command id, so it counts once.
 */
record Sending(ImportGround ground, Patience patience) {

    /** What became of a wish. */
    sealed interface Result {}

    /** It is stored; {@code repeated} when it was stored already. */
    record Done(boolean repeated) implements Result {}

    /** It was refused, for the reason of that stable code. */
    record Refused(String code) implements Result {}

    /** All of them, in one transaction; empty when one is refused and nothing has happened. */
    List<Result> together(List<Wish> wishes) {
        var addressed =
                wishes.stream().map(w -> new Addressed(w.command(), circumstances(w))).toList();
        try {
            var outcomes = patience.await(() -> ground.together().sendTogether(addressed));
            var results = new ArrayList<Result>();
            for (var i = 0; i < wishes.size(); i++) {
                results.add(done(wishes.get(i), outcomes.get(i)));
            }
            return results;
        } catch (Rejection e) {
            return List.of();
        }
    }

    Result alone(Wish wish) {
        try {
            var outcome =
                    patience.await(
                            () -> ground.commands().send(wish.command(), circumstances(wish)));
            return done(wish, outcome);
        } catch (Rejection e) {
            return new Refused(e.code());
        }
    }

    private Done done(Wish wish, Outcome outcome) {
        ground.acknowledged().command(wish.id(), outcome.position());
        return new Done(outcome.repeated());
    }

    private static Commands.Sending circumstances(Wish wish) {
        return new Commands.Sending(
                new Actor.SystemProcess("import", wish.worker()),
                wish.id(),
                Purpose.IMPORT,
                Channel.IMPORT,
                null,
                wish.command().aggregateId().value());
    }
}
