package org.beistand.audittrail.pages;

import java.util.List;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.chronology.pages.Piece;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail as its page shows it.
 *
 * @param query the filter as it stands in the address
 * @param reviews what the auditor has to review
 * @param next the address of older entries, {@code null} when there are none
 */
public record AuditView(
        List<Line> lines,
        FormView filter,
        List<Option> staff,
        List<Option> kinds,
        List<Review> reviews,
        String query,
        @Nullable String next) {
    public AuditView {
        lines = List.copyOf(lines);
        staff = List.copyOf(staff);
        kinds = List.copyOf(kinds);
        reviews = List.copyOf(reviews);
    }

    /** Something that a supervisor passed on without consent. */
    public record Review(String path, String text) {}

    /** One entry; {@code path} leads to the case, empty where there is none. */
    public record Line(
            Kind kind,
            List<Piece> sentence,
            String path,
            String number,
            String when,
            String iso,
            String role,
            String purpose,
            String channel,
            String details,
            String position) {
        public Line {
            sentence = List.copyOf(sentence);
        }

        /** The name of its icon. */
        public String icon() {
            return switch (kind) {
                case CHANGE -> "edit";
                case READING -> "eye";
                case ADMINISTRATION -> "shield-lock";
            };
        }

        /** The sentence as plain text. */
        public String text() {
            var text = new StringBuilder();
            sentence.forEach(p -> text.append(p.text()));
            return text.toString();
        }
    }
}
