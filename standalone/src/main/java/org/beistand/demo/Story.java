package org.beistand.demo;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ExternalReference;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.ReferrerDetails;
import org.beistand.language.Sealed;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The story of one case.
 *
 * @param key the case's name among the stories
 * @param person the key of the person supported; several cases may be one person's
 * @param portrait who the person is, where this story introduces her
 * @param referrer who sent the matter, empty when nobody did
 * @param reference the number it has there, empty when it has none
 */
record Story(
        String key,
        String person,
        @Nullable Portrait portrait,
        String referrer,
        String reference,
        List<StoryLine> lines) {
    Story {
        lines = List.copyOf(lines);
    }

    AdvocacyCaseId caseId() {
        return new AdvocacyCaseId(DemoIds.of("case", key));
    }

    PersonId personId() {
        return new PersonId(DemoIds.of("person", person));
    }

    /**
     * Whether the person is known by name before this line: from an earlier one or another case.
     */
    boolean knownBefore(StoryLine line) {
        boolean introduced =
                lines.stream()
                        .anyMatch(l -> l.verb().equals("register") && l.number() < line.number());
        return introduced || !person.equals(key);
    }

    Referral referral(ReferralSource source) {
        return new Referral(
                source,
                referrer.isEmpty() ? null : Sealed.of(new ReferrerDetails(referrer)),
                reference.isEmpty() ? null : Sealed.of(new ExternalReference(reference)));
    }
}
