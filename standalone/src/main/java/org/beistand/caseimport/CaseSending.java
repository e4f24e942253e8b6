package org.beistand.caseimport;

import java.util.List;
import org.beistand.caseimport.ImportedCase.Part;
import org.beistand.caseimport.ImportedCase.Wish;
import org.beistand.caseimport.Sending.Done;
import org.beistand.caseimport.Sending.Refused;
import org.beistand.caseimport.Sending.Result;

/** Brings one case in: its opening first, then its steps in their order, then its closing. */
final class CaseSending {
    /** So many commands share a transaction at most, so that nobody waits for it for long. */
    private static final int MOST_TOGETHER = 50;

    /** An opening that was imported before in other words stands as it is. */
    private static final String TOLD_DIFFERENTLY = "command-id-reused";

    private final ImportedCase each;
    private final Sending sending;
    private final Tally tally;
    private boolean opened = true;
    private boolean isNew;

    CaseSending(ImportedCase each, Sending sending, Tally tally) {
        this.each = each;
        this.sending = sending;
        this.tally = tally;
    }

    /**
     * Sends everything. The first command alone, since drawing a number holds up all others who
     * draw one until its transaction ends.
     */
    void send(Progress progress) {
        var wishes = each.wishes();
        take(wishes.getFirst(), sending.alone(wishes.getFirst()));
        progress.done(1);
        for (var from = 1; from < wishes.size(); from += MOST_TOGETHER) {
            var next = wishes.subList(from, Math.min(from + MOST_TOGETHER, wishes.size()));
            send(next);
            progress.done(next.size());
        }
        if (opened) {
            tally.openedCase(!isNew);
        }
    }

    private void send(List<Wish> wishes) {
        var results = opened ? sending.together(wishes) : List.<Result>of();
        for (var i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            if (!opened) {
                leaveOut(wish);
            } else {
                take(wish, results.isEmpty() ? sending.alone(wish) : results.get(i));
            }
        }
    }

    private void take(Wish wish, Result result) {
        switch (result) {
            case Done done -> tell(wish, done.repeated());
            case Refused(var code)
                    when wish.part() == Part.OPENING && code.equals(TOLD_DIFFERENTLY) -> {}
            case Refused(var code) -> {
                opened &= wish.part() != Part.OPENING;
                tally.problem(wish.line(), field(wish.part()), code);
            }
        }
    }

    private void tell(Wish wish, boolean repeated) {
        switch (wish.part()) {
            case OPENING -> isNew |= !repeated;
            case STEP -> tally.recordedStep(repeated);
            case CLOSING -> tally.closed(wish, repeated);
        }
    }

    /** When the case itself cannot be opened, none of its steps is tried. */
    private void leaveOut(Wish wish) {
        if (wish.part() == Part.STEP) {
            tally.problem(wish.line(), "step", "case-not-imported");
        }
    }

    private static String field(Part part) {
        return switch (part) {
            case OPENING -> "case";
            case STEP -> "step";
            case CLOSING -> "case.ended";
        };
    }
}
