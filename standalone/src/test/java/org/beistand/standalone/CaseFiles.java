package org.beistand.standalone;

import static org.beistand.standalone.Organisation.done;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.CloseCase;
import org.beistand.advocacy.AdvocacyCaseCommand.DropFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.RaiseIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.SetFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosureCommand.DiscloseWithoutConsent;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureText;
import org.beistand.advocacy.DocumentCommand.FileDocument;
import org.beistand.advocacy.DocumentKind;
import org.beistand.advocacy.DocumentLabel;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PersonInformed;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.Urgency;
import org.beistand.documents.Contents;
import org.beistand.documents.Contents.Bringing;
import org.beistand.documents.DocumentId;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.beistand.people.AddressForm;
import org.beistand.people.PersonCommand.RegisterPerson;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.SafeContact;

/** Makes cases at their stages through the ordinary commands, each about a person of its own. */
final class CaseFiles {
    private final Commands commands;
    private final Contents contents;

    CaseFiles(Commands commands, Contents contents) {
        this.commands = commands;
        this.contents = contents;
    }

    /** A case with its parts, and the person it is about. */
    record File(
            AdvocacyCaseId id,
            PersonId client,
            IssueId issue,
            FollowUpId followUp,
            DocumentId document) {
        /** Nothing of these ids exists. */
        static File none() {
            return new File(
                    new AdvocacyCaseId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()),
                    new IssueId(UUID.randomUUID()),
                    new FollowUpId(UUID.randomUUID()),
                    new DocumentId(UUID.randomUUID()));
        }
    }

    /** Somebody is registered; no case names her. */
    PersonId registered(Actor by) {
        var id = new PersonId(UUID.randomUUID());
        var safe =
                new SafeContact(
                        List.of(),
                        "",
                        SafeContact.MessageRule.NEVER,
                        SafeContact.SenderRule.NEUTRAL,
                        "",
                        "");
        send(
                new RegisterPerson(
                        id,
                        Sealed.of(new PersonName("Person", id.value().toString())),
                        Sealed.of(new AddressForm("")),
                        null,
                        List.of(),
                        Set.of(),
                        Sealed.of(safe)),
                by);
        return id;
    }

    /** An enquiry that is being looked into. */
    File enquiry(Actor.Staff receiver) {
        var made = File.none();
        var file =
                new File(
                        made.id(),
                        registered(receiver),
                        made.issue(),
                        made.followUp(),
                        made.document());
        send(
                new ReceiveReferral(
                        file.id(),
                        file.client(),
                        receiver.team(),
                        new Referral(ReferralSource.SELF, null, null),
                        CaseKind.ADVOCACY,
                        Urgency.ROUTINE,
                        Sealed.of(new ConcernText("Concern")),
                        Instant.now()),
                receiver);
        var issue = Sealed.of(new IssueText("Issue"));
        send(new RaiseIssue(file.id(), file.issue(), IssueKind.HOUSING, issue), receiver);
        var due = LocalDate.now(ZoneId.of("UTC")).plusDays(9);
        var followUp = Sealed.of(new FollowUpText("Follow up"));
        send(new SetFollowUp(file.id(), file.followUp(), due, followUp), receiver);
        file(file, receiver);
        send(told(file), receiver);
        send(new StartTriage(file.id()), Organisation.SYSTEM);
        return file;
    }

    /** What somebody outside was told of a case without consent. */
    static DisclosureId disclosureIn(File file) {
        var name = "disclosure " + file.id();
        return new DisclosureId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static DiscloseWithoutConsent told(File file) {
        return new DiscloseWithoutConsent(
                file.id(),
                disclosureIn(file),
                DisclosureGround.LEGAL_DUTY,
                PartnerKind.AUTHORITY,
                Set.of(DataScope.CONCERN),
                Medium.PHONE,
                Instant.now(),
                null,
                PersonInformed.BEFOREHAND,
                DisclosureCounsel.NO_CHOICE,
                Sealed.of(new ConsentText("Recipient")),
                Sealed.of(new DisclosureText("Told")));
    }

    private void file(File file, Actor.Staff by) {
        var bringing = new Bringing(file.id(), file.document(), FileDocument.class);
        var bytes = new ByteArrayInputStream("Letter".getBytes(StandardCharsets.UTF_8));
        var content = done(contents.receive(by, bringing, bytes));
        var label = Sealed.of(new DocumentLabel("Letter", ""));
        send(new FileDocument(file.id(), file.document(), DocumentKind.LETTER, content, label), by);
    }

    /** A case on which somebody works. */
    File open(Actor.Staff receiver, Actor.Staff worker) {
        var file = enquiry(receiver);
        send(new AcceptCase(file.id()), Organisation.SYSTEM);
        var reason = AssignmentReason.TAKEN_ON;
        send(
                new AssignCase(file.id(), worker.id(), new CaseWeight(3), reason),
                Organisation.SYSTEM);
        return file;
    }

    /** A case that somebody has just finished. */
    File closed(Actor.Staff receiver, Actor.Staff worker) {
        var file = open(receiver, worker);
        send(new EndIssue(file.id(), file.issue(), IssueOutcome.RESOLVED_FULLY), worker);
        send(
                new DropFollowUp(file.id(), file.followUp(), FollowUpDropReason.NO_LONGER_NEEDED),
                worker);
        var summary = Sealed.of(new ClosingText("Summary"));
        send(
                new CloseCase(file.id(), CaseOutcome.GOALS_REACHED, summary),
                new Actor.SystemProcess("import", worker.id()));
        return file;
    }

    private void send(DomainCommand command, Actor by) {
        var id = new CommandId(UUID.randomUUID());
        done(commands.send(command, Sending.of(by, id, Channel.API)));
    }
}
