package org.beistand.caseimport;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.CloseCase;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.RaiseIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.ExternalReference;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Minutes;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.Urgency;
import org.beistand.caseimport.ImportedCase.Part;
import org.beistand.caseimport.ImportedCase.Wish;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;

/** Turns the rows of one case into the commands that tell it. */
record CaseReading(Mapping mapping, Identities identities, String key) {

    StaffId worker(String name) {
        return new StaffId(identities.of("worker", name));
    }

    /** From the first enquiry to the assignment, so that steps can be recorded. */
    List<Wish> opening(Row row, TeamId team, StaffId assignee) {
        var id = new AdvocacyCaseId(identities.of("case", key));
        return List.of(
                wish("receive", received(row, id, team), assignee, row),
                wish("triage", new StartTriage(id), assignee, row),
                wish("issue", raised(row, id), assignee, row),
                wish("accept", new AcceptCase(id), assignee, row),
                wish("assign", assigned(row, id, assignee), assignee, row));
    }

    private RaiseIssue raised(Row row, AdvocacyCaseId id) {
        return new RaiseIssue(
                id,
                issueId(),
                mapping.ofCase().issueKind().choice(row, IssueKind.class),
                Sealed.of(new IssueText(mapping.ofCase().issue().required(row))));
    }

    private IssueId issueId() {
        return new IssueId(identities.of("issue", key));
    }

    /**
     * How the case ended; nothing when its row has no time for that. The file does not tell who
     * closed it, so nobody is named.
     */
    List<Wish> closing(Row row) {
        var fields = mapping.ofClosing();
        if (fields == null || fields.endedAt().of(row).isEmpty()) {
            return List.of();
        }
        var id = new AdvocacyCaseId(identities.of("case", key));
        var ended =
                new EndIssue(id, issueId(), fields.issueOutcome().choice(row, IssueOutcome.class));
        var closed =
                new CloseCase(
                        id,
                        fields.outcome().choice(row, CaseOutcome.class),
                        Sealed.of(new ClosingText(fields.summary().required(row))),
                        mapping.times().read("case.ended.at", fields.endedAt().of(row)));
        return List.of(closing("issue-ended", ended, row), closing("close", closed, row));
    }

    private AssignCase assigned(Row row, AdvocacyCaseId id, StaffId assignee) {
        return new AssignCase(
                id,
                assignee,
                new CaseWeight(mapping.ofCase().weight().number(row)),
                AssignmentReason.TAKEN_ON);
    }

    private ReceiveReferral received(Row row, AdvocacyCaseId id, TeamId team) {
        var fields = mapping.ofCase();
        return new ReceiveReferral(
                id,
                null,
                team,
                new Referral(
                        fields.referralSource().choice(row, ReferralSource.class),
                        null,
                        Sealed.of(new ExternalReference(key))),
                fields.kind().choice(row, CaseKind.class),
                fields.urgency().choice(row, Urgency.class),
                Sealed.of(new ConcernText(fields.concern().required(row))),
                mapping.times().read("case.received-at", fields.receivedAt().of(row)));
    }

    private Wish wish(String kind, DomainCommand command, StaffId worker, Row row) {
        return new Wish(Part.OPENING, command, identities.command(kind, key), worker, row.line());
    }

    private Wish closing(String kind, DomainCommand command, Row row) {
        return new Wish(Part.CLOSING, command, identities.command(kind, key), null, row.line());
    }

    ReadStep step(Row row) {
        var fields = mapping.ofStep();
        var stepKey = fields.key().required(row);
        var occurredAt = mapping.times().read("step.occurred-at", fields.occurredAt().of(row));
        var name = Staffing.imported(fields.worker().required(row), null).displayName();
        var command =
                new RecordInteraction(
                        new AdvocacyCaseId(identities.of("case", key)),
                        new InteractionId(identities.of("step", key, stepKey)),
                        contact(row),
                        occurredAt,
                        null,
                        Sealed.of(new InteractionText(fields.text().required(row))));
        var wish =
                new Wish(
                        Part.STEP,
                        command,
                        identities.command("step", key, stepKey),
                        worker(name),
                        row.line());
        return new ReadStep(stepKey, occurredAt, name, wish);
    }

    private Contact contact(Row row) {
        var fields = mapping.ofStep();
        return new Contact(
                fields.medium().choice(row, Medium.class),
                fields.direction().choice(row, Direction.class),
                fields.with().choice(row, ContactPartner.class),
                fields.reached().choice(row, Reached.class),
                new Minutes(fields.minutes().number(row)),
                fields.setting().choice(row, InterviewSetting.class));
    }
}
