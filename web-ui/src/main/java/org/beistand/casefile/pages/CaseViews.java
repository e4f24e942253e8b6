package org.beistand.casefile.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.ExternalReference;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.ReferrerDetails;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.pages.CaseView.Fact;
import org.beistand.casefile.pages.CaseView.FollowUpView;
import org.beistand.casefile.pages.CaseView.IssueView;
import org.beistand.chronology.pages.Weights;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.pages.SafeContactView;
import org.jspecify.annotations.Nullable;

/** Makes a case ready to be shown. */
final class CaseViews {
    private CaseViews() {}

    static CaseView of(Ui ui, Roster roster, CaseFile file) {
        return new CaseView(
                file.caseId().toString(),
                file.row().number().text(),
                Revealed.name(ui, file.row().clientName()),
                personPath(file.client()),
                file.row().stage(),
                file.row().urgency(),
                ui.name(file.row().kind()),
                silence(ui, file),
                safe(ui, file.client()),
                Revealed.text(ui, file.concern(), ConcernText::text),
                facts(ui, roster, file),
                file.issues().stream().map(i -> issue(ui, i)).toList(),
                file.followUps().stream().map(f -> followUp(ui, f)).toList(),
                PlanView.of(ui, file.plan()),
                SafetyView.of(ui, file.safety()),
                SharingView.of(ui, roster, file),
                CourseView.of(ui, roster, file),
                AuthorityView.of(ui, file.authority()),
                DocumentsView.of(ui, roster, file.documents()),
                PartiesView.of(ui, roster, file),
                file.version(),
                file.may());
    }

    private static @Nullable String personPath(@Nullable PersonRecord client) {
        return client == null ? null : "/people/" + client.personId();
    }

    private static @Nullable SafeContactView safe(Ui ui, @Nullable PersonRecord client) {
        return client == null ? null : SafeContactView.of(ui, client.safeContact());
    }

    private static String silence(Ui ui, CaseFile file) {
        if (!file.row().silent()) {
            return "";
        }
        var last = file.row().lastContactAt();
        return last == null
                ? ui.t("case.silent.never")
                : ui.t("case.silent.since", ui.words().date(last));
    }

    private static List<Fact> facts(Ui ui, Roster roster, CaseFile file) {
        var row = file.row();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("case.worker", worker(ui, roster, file)));
        add(facts, "case.formerWorkers", names(roster, file));
        add(facts, "case.team", roster.team(row.team()));
        facts.add(new Fact("case.kind", ui.name(row.kind())));
        facts.add(new Fact("case.weight", Weights.told(ui, row.weightParts())));
        facts.add(new Fact("case.received", ui.words().date(row.receivedAt())));
        var last = row.lastContactAt();
        facts.add(
                new Fact(
                        "case.lastContact",
                        last == null ? ui.t("table.none") : ui.words().fromNow(last)));
        facts.add(new Fact("case.source", ui.name(file.referral().source())));
        add(
                facts,
                "case.referrer",
                Revealed.text(ui, file.referral().referrer(), ReferrerDetails::text));
        ending(ui, file, facts);
        return facts;
    }

    private static String worker(Ui ui, Roster roster, CaseFile file) {
        var worker = file.row().worker();
        if (worker == null) {
            return ui.t("case.noWorker");
        }
        return roster.absence(worker, ui.words().today())
                .map(a ->
                        ui.t(
                                "case.worker.away",
                                roster.name(worker),
                                ui.date(a.until()),
                                roster.name(a.standIn())))
                .orElse(roster.name(worker));
    }

    private static void ending(Ui ui, CaseFile file, List<Fact> facts) {
        add(
                facts,
                "case.reference",
                Revealed.text(ui, file.referral().reference(), ExternalReference::code));
        var review = file.waitlistReviewOn();
        add(facts, "case.reviewOn", review == null ? "" : ui.date(review));
        var closed = file.row().closedAt();
        add(facts, "case.closedOn", closed == null ? "" : ui.words().date(closed));
        var outcome = file.outcome();
        add(facts, "case.outcome", outcome == null ? "" : ui.name(outcome));
        int times = file.timesReopened();
        add(facts, "case.reopened", times == 0 ? "" : ui.count("times", times));
    }

    private static String names(Roster roster, CaseFile file) {
        return file.formerWorkers().stream().map(roster::name).collect(Collectors.joining(", "));
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    private static IssueView issue(Ui ui, CaseFile.Issue issue) {
        var outcome = issue.outcome();
        return new IssueView(
                issue.issueId().toString(),
                ui.name(issue.kind()),
                Revealed.text(ui, issue.text(), IssueText::text),
                ui.words().date(issue.raisedAt()),
                issue.finding() == null ? "" : ui.name(issue.finding()),
                outcome == null ? "" : ui.name(outcome),
                issue.satisfaction() == null ? "" : ui.name(issue.satisfaction()));
    }

    private static FollowUpView followUp(Ui ui, CaseFile.FollowUp followUp) {
        return new FollowUpView(
                followUp.followUpId().toString(),
                ui.date(followUp.dueOn()),
                ui.words().fromToday(followUp.dueOn()),
                followUp.dueOn().isBefore(ui.words().today()),
                Revealed.text(ui, followUp.text(), FollowUpText::text));
    }
}
