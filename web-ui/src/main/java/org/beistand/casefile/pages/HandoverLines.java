package org.beistand.casefile.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.PlanText;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.PlanOfCase.Action;
import org.beistand.casefile.SharingOfCase.ReferralOut;
import org.beistand.casefile.pages.HandoverPage.DayLine;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;

/** What a successor must not miss, from a case's file. */
final class HandoverLines {
    private HandoverLines() {}

    private record Dated(String what, LocalDate day) {}

    /** What we said we would do, earliest due first. */
    static List<DayLine> promises(Ui ui, CaseFile file) {
        return lines(
                ui,
                file.plan().actions().stream()
                        .filter(a -> a.by() == ActionBy.WORKER)
                        .map(a -> dated(ui, a)));
    }

    /** What else has a day, earliest first. */
    static List<DayLine> days(Ui ui, CaseFile file) {
        var others =
                file.plan().actions().stream()
                        .filter(a -> a.by() != ActionBy.WORKER)
                        .map(a ->
                                new Dated(ui.name(a.by()) + ": " + dated(ui, a).what(), a.dueOn()));
        var followUps =
                file.followUps().stream()
                        .map(f ->
                                new Dated(
                                        Revealed.text(ui, f.text(), FollowUpText::text),
                                        f.dueOn()));
        return lines(
                ui,
                Stream.of(others, followUps, reviews(ui, file).stream(), sharing(ui, file))
                        .flatMap(s -> s));
    }

    private static Dated dated(Ui ui, Action action) {
        return new Dated(Revealed.text(ui, action.text(), PlanText::text), action.dueOn());
    }

    private static List<Dated> reviews(Ui ui, CaseFile file) {
        var reviews = new ArrayList<Dated>();
        var agreement = file.plan().agreement();
        if (agreement != null) {
            reviews.add(new Dated(ui.t("handover.planReview"), agreement.reviewOn()));
        }
        var risk = file.safety().assessment();
        if (risk != null) {
            reviews.add(new Dated(ui.t("handover.riskReview"), risk.reviewOn()));
        }
        for (var flag : file.safety().flags()) {
            reviews.add(
                    new Dated(ui.t("handover.flagReview", ui.name(flag.kind())), flag.reviewOn()));
        }
        var hold = file.course().hold();
        if (hold != null) {
            reviews.add(new Dated(ui.t("handover.holdEnds"), hold.until()));
        }
        return reviews;
    }

    private static Stream<Dated> sharing(Ui ui, CaseFile file) {
        var today = ui.words().today();
        var consents =
                file.sharing().consents().stream()
                        .filter(c -> c.holdsOn(today))
                        .map(c ->
                                new Dated(
                                        ui.t(
                                                "handover.consentEnds",
                                                Revealed.text(
                                                        ui, c.recipient(), ConsentText::text)),
                                        c.validUntil()));
        var referrals =
                file.sharing().referrals().stream()
                        .filter(ReferralOut::open)
                        .map(r -> new Dated(ui.t("handover.referralDue"), r.answerBy()));
        return Stream.concat(consents, referrals);
    }

    private static List<DayLine> lines(Ui ui, Stream<Dated> dated) {
        var today = ui.words().today();
        return dated.sorted(Comparator.comparing(Dated::day))
                .map(d ->
                        new DayLine(
                                d.what(),
                                ui.date(d.day()) + " · " + ui.words().fromToday(d.day()),
                                d.day().isBefore(today)))
                .toList();
    }
}
