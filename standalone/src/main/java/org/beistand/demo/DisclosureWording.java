package org.beistand.demo;

import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosureCommand.DiscloseWithoutConsent;
import org.beistand.advocacy.DisclosureCommand.RecordDisclosure;
import org.beistand.advocacy.DisclosureCommand.ReviewDisclosure;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureText;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PersonInformed;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about what somebody outside was told into commands. */
record DisclosureWording(Story story, StoryTime time) {

    DomainCommand command(StoryLine line) {
        return switch (line.verb()) {
            case "tell" -> covered(line);
            case "override" -> override(line);
            case "review-telling" ->
                    new ReviewDisclosure(
                            story.caseId(),
                            disclosure(line),
                            line.code(1, DisclosureVerdict.class),
                            Sealed.of(new DisclosureText(line.text())));
            default -> new CourseWording(story, time).command(line);
        };
    }

    private RecordDisclosure covered(StoryLine line) {
        return new RecordDisclosure(
                story.caseId(),
                disclosure(line),
                new ConsentId(
                        DemoIds.of("consent", story.key(), line.word(line.indexOf("under") + 1))),
                line.codes(DataScope.class),
                line.code(1, Medium.class),
                time.at(line.daysAgo(), line.time()),
                null,
                Sealed.of(new DisclosureText(line.text())));
    }

    /** The text says who was told and, after a stroke, what and why. */
    private DiscloseWithoutConsent override(StoryLine line) {
        var words = line.text().split(" \\| ", 2);
        return new DiscloseWithoutConsent(
                story.caseId(),
                disclosure(line),
                line.code(1, DisclosureGround.class),
                line.code(2, PartnerKind.class),
                line.codes(DataScope.class),
                line.code(3, Medium.class),
                time.at(line.daysAgo(), line.time()),
                null,
                line.code(4, PersonInformed.class),
                line.code(5, DisclosureCounsel.class),
                Sealed.of(new ConsentText(words[0])),
                Sealed.of(new DisclosureText(words[1])));
    }

    private DisclosureId disclosure(StoryLine line) {
        return new DisclosureId(DemoIds.of("disclosure", story.key(), line.word(0)));
    }
}
