package org.beistand.demo;

import java.time.Instant;
import java.time.LocalTime;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.CompleteFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.DeclineCase;
import org.beistand.advocacy.AdvocacyCaseCommand.DropFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.NameClient;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.ReopenCase;
import org.beistand.advocacy.AdvocacyCaseCommand.SetFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseCommand.WaitlistCase;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.DeclineReason;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Minutes;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.NoteReach;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.ReopenReason;
import org.beistand.advocacy.ReopeningText;
import org.beistand.advocacy.SharedEntryId;
import org.beistand.advocacy.SignpostText;
import org.beistand.advocacy.Urgency;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** Puts the lines of one story into commands. */
record Wording(Story story, StoryTime time) {

    DomainCommand command(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "register" -> register();
            case "receive" -> receive(line);
            case "name" -> new NameClient(id, story.personId());
            case "triage" -> new StartTriage(id);
            case "accept" -> new AcceptCase(id);
            case "decline" ->
                    new DeclineCase(id, line.code(0, DeclineReason.class), signpost(line));
            case "waitlist" ->
                    new WaitlistCase(id, line.code(0, Urgency.class), time.day(line.number(1)));
            case "assign" -> assign(line);
            default -> work(line);
        };
    }

    private DomainCommand work(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "reopen" ->
                    new ReopenCase(
                            id,
                            line.code(0, ReopenReason.class),
                            Sealed.of(new ReopeningText(line.text())));
            case "contact" -> interaction(line, Reached.REACHED);
            case "attempt" -> interaction(line, Reached.ATTEMPT);
            case "note" -> note(line);
            case "follow-up" -> followUp(line);
            default -> followed(line);
        };
    }

    private DomainCommand followed(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "done" -> new CompleteFollowUp(id, followUp(line.word(0)));
            case "drop" ->
                    new DropFollowUp(
                            id, followUp(line.word(0)), line.code(1, FollowUpDropReason.class));
            default -> new IssueWording(story, time).command(line);
        };
    }

    private DomainCommand register() {
        var portrait = story.portrait();
        if (portrait == null) {
            throw new DemoRefused("The story " + story.key() + " introduces nobody.");
        }
        return portrait.registered(story.personId());
    }

    private ReceiveReferral receive(StoryLine line) {
        return new ReceiveReferral(
                story.caseId(),
                story.knownBefore(line) ? story.personId() : null,
                DemoTeam.COUNSELLING.id(),
                story.referral(line.code(0, ReferralSource.class)),
                line.code(1, CaseKind.class),
                line.code(2, Urgency.class),
                Sealed.of(new ConcernText(line.text())),
                occurred(line));
    }

    private static @Nullable Sealed<SignpostText> signpost(StoryLine line) {
        return line.text().isEmpty() ? null : Sealed.of(new SignpostText(line.text()));
    }

    private AssignCase assign(StoryLine line) {
        return new AssignCase(
                story.caseId(),
                DemoMember.signingInAs(line.word(0)).id(),
                new CaseWeight(line.number(1)),
                line.code(2, AssignmentReason.class));
    }

    private RecordInteraction interaction(StoryLine line, Reached reached) {
        var contact =
                new Contact(
                        line.code(0, Medium.class),
                        line.code(1, Direction.class),
                        line.code(2, ContactPartner.class),
                        reached,
                        new Minutes(line.number(3)),
                        line.code(4, InterviewSetting.class));
        int late = line.indexOf("late");
        return new RecordInteraction(
                story.caseId(),
                new InteractionId(DemoIds.of("contact", story.key(), "" + line.number())),
                contact,
                occurred(line),
                late < 0 ? null : line.code(late + 1, LateReason.class),
                Sealed.of(new InteractionText(line.text())),
                sharedAs(line));
    }

    /** Lines of several stories with the same name after {@code shared} are one entry. */
    private static @Nullable SharedEntryId sharedAs(StoryLine line) {
        int shared = line.indexOf("shared");
        return shared < 0
                ? null
                : new SharedEntryId(DemoIds.of("shared", "contact", line.word(shared + 1)));
    }

    private Instant occurred(StoryLine line) {
        int on = line.indexOf("on");
        return on < 0
                ? time.at(line.daysAgo(), line.time())
                : time.at(line.number(on + 1), LocalTime.parse(line.word(on + 2)));
    }

    private WriteNote note(StoryLine line) {
        return new WriteNote(
                story.caseId(),
                EntryWording.noteId(story, line),
                line.code(0, NoteKind.class),
                Sealed.of(new NoteText(line.text())),
                line.indexOf("restricted") < 0 ? null : NoteReach.AUTHOR_AND_SUPERVISOR);
    }

    private SetFollowUp followUp(StoryLine line) {
        return new SetFollowUp(
                story.caseId(),
                followUp(line.word(0)),
                time.day(line.number(line.indexOf("due") + 1)),
                Sealed.of(new FollowUpText(line.text())));
    }

    private FollowUpId followUp(String name) {
        return new FollowUpId(DemoIds.of("follow-up", story.key(), name));
    }
}
