package org.beistand.people;

import java.util.List;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/**
 * How a person may be reached without danger. Whoever reaches out reads this first: somebody else
 * may pick up the phone or open the letter.
 *
 * @param safeTimes when it is safe, in the person's own words; may be empty
 * @param codeWord a word by which each knows the other; may be empty
 * @param remark anything else to keep in mind; may be empty
 */
public record SafeContact(
        List<Way> ways,
        String safeTimes,
        MessageRule messages,
        SenderRule sender,
        String codeWord,
        String remark)
        implements Sealable {

    /** One way to reach the person, with whether it may be used at all. */
    public record Way(Medium medium, String address, Safety safety) {
        public Way {
            address = address.strip();
            if (address.isEmpty() || address.length() > 300) {
                throw new InvalidValue("contact-way.address");
            }
        }
    }

    /** The medium of a way. */
    public enum Medium {
        PHONE,
        MOBILE,
        EMAIL,
        POST,
        MESSENGER,
        VIA_PERSON
    }

    /** Whether a way may be used. */
    public enum Safety {
        PREFERRED,
        SAFE,
        NEVER_USE
    }

    /** Whether a message may be left with whoever or whatever answers. */
    public enum MessageRule {
        ALLOWED,
        NEUTRAL_ONLY,
        NEVER
    }

    /** Whether the organisation's name may be seen on letters and displays. */
    public enum SenderRule {
        OWN_NAME,
        NEUTRAL
    }

    public SafeContact {
        ways = List.copyOf(ways);
        if (ways.size() > 20) {
            throw new InvalidValue("contact-way.too-many");
        }
        for (String text : List.of(safeTimes, codeWord, remark)) {
            if (text.length() > 1000) {
                throw new InvalidValue("safe-contact.too-long");
            }
        }
    }
}
