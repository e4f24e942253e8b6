package org.beistand.demo;

import java.time.LocalDate;
import java.util.List;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.ConflictCommand.WaiveConflict;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.TextVersion;
import org.beistand.advocacy.WaiverId;
import org.beistand.advocacy.WaiverText;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.beistand.people.HouseholdId;
import org.beistand.people.MergeCommand.MergePerson;
import org.beistand.people.MergeCommand.ReverseMerge;
import org.beistand.people.Nearness;
import org.beistand.people.PersonCommand.RegisterPerson;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.RelationshipId;
import org.beistand.people.RelationshipKind;
import org.beistand.people.SafeContact;
import org.beistand.people.StayId;
import org.beistand.people.TieCommand.CloseRecordToStaff;
import org.beistand.people.TieCommand.JoinHousehold;
import org.beistand.people.TieCommand.LeaveHousehold;
import org.beistand.people.TieCommand.RecordRelationship;
import org.beistand.separation.SeparationBasis;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationReason;
import org.beistand.separation.SeparationRole;
import org.beistand.separation.SeparationRuleCommand.ImposeSeparationRule;
import org.beistand.separation.SeparationRuleId;
import org.beistand.separation.SeparationText;

/** Puts the lines about whom a person belongs to into commands. */
record PeopleWording(Story story, StoryTime time) {

    DomainCommand command(StoryLine line) {
        var id = story.personId();
        return switch (line.verb()) {
            case "related" ->
                    new RecordRelationship(
                            id,
                            new RelationshipId(
                                    DemoIds.of("relationship", story.key(), number(line))),
                            new PersonId(DemoIds.of("person", line.word(1))),
                            line.code(0, RelationshipKind.class));
            case "lives" ->
                    new JoinHousehold(
                            id,
                            stay(line),
                            new HouseholdId(DemoIds.of("household", line.word(0))),
                            line.words().size() > 1 ? LocalDate.parse(line.word(1)) : null);
            case "moved-out" -> new LeaveHousehold(id, stay(line), time.day(line.daysAgo()));
            case "closed-to" ->
                    new CloseRecordToStaff(
                            id,
                            DemoMember.signingInAs(line.word(0)).id(),
                            line.code(1, Nearness.class));
            default -> merging(line);
        };
    }

    private DomainCommand merging(StoryLine line) {
        return switch (line.verb()) {
            case "also-registered" -> twin(line);
            case "involves" ->
                    new InvolvePerson(story.caseId(), twinId(line), line.code(1, CaseRole.class));
            case "opposes" ->
                    new InvolvePerson(
                            story.caseId(),
                            new PersonId(DemoIds.of("person", line.word(0))),
                            CaseRole.OPPONENT);
            case "separated" -> separation(line);
            case "waive" -> waiver(line);
            case "merged" -> new MergePerson(twinId(line), story.personId());
            case "unmerged" -> new ReverseMerge(twinId(line), story.personId());
            default -> new AuthorityWording(story, time).command(line);
        };
    }

    /** The person of the story is protected from somebody. */
    private ImposeSeparationRule separation(StoryLine line) {
        return new ImposeSeparationRule(
                new SeparationRuleId(DemoIds.of("separation", story.key(), number(line))),
                story.personId(),
                SeparationRole.PROTECTED,
                twinId(line),
                SeparationRole.OTHER,
                line.code(1, SeparationLevel.class),
                line.code(2, SeparationReason.class),
                line.code(3, SeparationBasis.class),
                null,
                Sealed.of(new SeparationText(line.text())));
    }

    private WaiveConflict waiver(StoryLine line) {
        return new WaiveConflict(
                story.caseId(),
                new WaiverId(DemoIds.of("waiver", story.key(), number(line))),
                time.day(line.daysAgo()),
                line.code(0, ConsentForm.class),
                new TextVersion(1),
                Sealed.of(new WaiverText(line.text())));
    }

    /** Registered a second time, or somebody who only seems to be the same. */
    private RegisterPerson twin(StoryLine line) {
        int space = line.text().lastIndexOf(' ');
        return new Portrait(
                        new PersonName(
                                line.text().substring(0, space), line.text().substring(space + 1)),
                        "",
                        line.words().size() > 1 ? line.word(1) : "",
                        List.of("de"),
                        List.of(),
                        new SafeContact(
                                List.of(),
                                "",
                                SafeContact.MessageRule.NEVER,
                                SafeContact.SenderRule.NEUTRAL,
                                "",
                                ""))
                .registered(twinId(line));
    }

    private static PersonId twinId(StoryLine line) {
        return new PersonId(DemoIds.of("person", "twin", line.word(0)));
    }

    private StayId stay(StoryLine line) {
        return new StayId(DemoIds.of("stay", story.key(), line.word(0)));
    }

    private static String number(StoryLine line) {
        return "" + line.number();
    }
}
