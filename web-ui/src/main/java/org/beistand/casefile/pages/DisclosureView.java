package org.beistand.casefile.pages;

import java.util.List;

/**
 * Something that somebody outside was told, as pages show it.
 *
 * @param told when, how and by whom
 * @param ground why it was told without consent, empty when a consent covered it
 * @param waits whether another person still has to review it
 * @param own whether the reader told it
 */
public record DisclosureView(
        String id,
        String recipient,
        String told,
        String shared,
        String text,
        String ground,
        String partner,
        String informed,
        String counsel,
        String late,
        List<ReviewView> reviews,
        boolean waits,
        boolean own) {
    public DisclosureView {
        reviews = List.copyOf(reviews);
    }

    /** What another person found. */
    public record ReviewView(String verdict, String tone, String who, String text) {}

    /** Whether no consent covered it. */
    public boolean without() {
        return !ground.isEmpty();
    }

    /** The tone in which it is shown. */
    public String tone() {
        if (!without()) {
            return "ok";
        }
        return waits ? "bad" : reviews.getLast().tone();
    }
}
